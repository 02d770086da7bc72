import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import { aCity, duringCampaign, type City } from '../api/support/city'
import { grantLevels } from '../api/support/paid-way'
import { aWorker, ownPhoto, photograph } from '../api/support/worker'

let city: City
/** A working morning, a day and an hour after what the tests do. */
const tickAt = new Date('2023-02-16T10:00:00+08:00')
beforeAll(async () => {
  process.env.CLOCK_OFFSET_MILLISECONDS = String(tickAt.getTime() - Date.now())
  city = await aCity()
  grantLevels(city)
})
afterAll(() => city.close())

/** One tick of the timer while no file can be deleted. */
async function tickWithoutFiles(): Promise<void> {
  const { cloud } = await import('../../cloudfunctions/platform/store/cloud')
  const getWXContext = cloud.getWXContext.bind(cloud)
  const deleteFile = cloud.deleteFile.bind(cloud)
  cloud.getWXContext = () => ({ SOURCE: 'wx_trigger' })
  cloud.deleteFile = () => Promise.reject(new Error('the file service is away'))
  city.expectDefect('the file service is away')
  const { main } = await import('../../cloudfunctions/clock/index')
  await main()
  Object.assign(cloud, { getWXContext, deleteFile })
}

test('a task of the timer that fails does not keep the others from theirs', async () => {
  const worker = aWorker().withTicket()
  await worker.submits(city)
  const other = aWorker()
  const { claimId } = await other.drafts(city)
  await photograph(city, other.accountId, claimId, ownPhoto())
  await city.call(other.accountId, 'begin-photo', { claimId })
  await tickWithoutFiles()
  const asked = { organisationId: null, role: null, span: 'all' } as const
  const { total } = await city.call('union', 'read-statistics', asked, { now: duringCampaign })
  assert.equal(total.received, 1, 'what was handed in is counted')
})

test('an account that cannot be read does not keep messages and figures back', async () => {
  const broken = { _id: 'unreadable', grants: [{ role: 'grassrootsUnion' }] }
  city.cloud.store.insert('accounts', [broken] as never[])
  city.expectDefect('accounts/unreadable has a wrong shape')
  await aWorker().withTicket().submits(city)
  await tickWithoutFiles()
  const waiting = city.cloud.store.find('outbox', { state: 'waiting', attempts: 0 }, { limit: 10 })
  assert.deepEqual(waiting, [], 'every message was tried')
})
