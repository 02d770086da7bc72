import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import { countedUpTo } from '@contract/review-calls'
import { aCity, type City } from '../support/city'
import { anEnterprise } from '../support/enterprise'

let city: City
beforeAll(async () => {
  city = await aCity()
  city.grant('officer', 'districtEmployment', 'employment-qikai')
  city.grant('colleague', 'districtEmployment', 'employment-qikai')
  city.grant('elsewhere', 'districtEmployment', 'employment-nanguan')
  city.grant('union', 'grassrootsUnion', 'union-1')
})
afterAll(() => city.close())

const countOf = async (officer: string) => (await city.call(officer, 'count-enterprises', {})).waiting
const inShanghai = (text: string) => new Date(`${text}+08:00`)

async function digests(at: string): Promise<number> {
  const { sendDigests } = await import('../../../cloudfunctions/clock/send-digests')
  return sendDigests(inShanghai(at))
}
const told = async (officer: string) =>
  (await city.call(officer, 'list-inbox', { before: null })).messages.filter(
    ({ template }) => template === 'waitingEnterprises',
  )

test('an office that nobody asked hears nothing and counts none', async () => {
  assert.equal(await countOf('officer'), 0)
  assert.equal(await digests('2023-02-14T08:30:00'), 0)
})

test('what waits is counted by office, without one’s own, and no more once it is decided or withdrawn', async () => {
  const first = await anEnterprise().asks(city)
  const { accountId } = anEnterprise('officer')
  await anEnterprise(accountId).asks(city)
  assert.deepEqual(
    [await countOf('officer'), await countOf('colleague'), await countOf('elsewhere')],
    [1, 2, 0],
  )
  await city.call('colleague', 'decide-enterprise', {
    applicationId: first.applicationId,
    expectedVersion: first.version,
    decision: { action: 'refuse', reason: 'photoUnreadable', message: '' },
  })
  assert.deepEqual([await countOf('officer'), await countOf('colleague')], [0, 1])
})

test('it is counted no further than a list says', async () => {
  const [known] = city.cloud.store.find('enterpriseApplications', { queueKey: { $gt: '' } }, { limit: 1 })
  assert.ok(known)
  const copies = Array.from({ length: countedUpTo + 5 }, (_, row) => ({
    ...known.document,
    _id: `copy-${row}`,
    accountId: `somebody-${row}`,
    officeId: 'employment-nanguan',
  }))
  city.cloud.store.insert('enterpriseApplications', copies)
  assert.equal(await countOf('elsewhere'), countedUpTo)
})

test('each officer of a confirming office is told once in the morning, no other role is', async () => {
  const written = (await digests('2023-02-15T08:30:00')) + (await digests('2023-02-15T08:31:00'))
  assert.equal(written, 3)
  const [message, ...more] = await told('colleague')
  assert.deepEqual(more, [])
  assert.equal(message?.values['waiting'], '1')
  assert.equal(message?.claimId, null)
  assert.equal((await told('elsewhere'))[0]?.values['waiting'], '105')
  assert.deepEqual(await told('union'), [])
  assert.equal(await digests('2023-02-18T09:00:00'), 0, 'a Saturday')
})
