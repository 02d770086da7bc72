import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import type { CallOptions, City } from '../api/support/city'
import {
  anInventedCity,
  clockTick,
  decides,
  inventedClaim,
  seesPapers,
  storedClaim,
  type InventedClaim,
} from '../api/support/invented'
import { faultsNow, linesOf } from '../api/support/tamper'

let city: City
beforeAll(async () => {
  city = await anInventedCity()
})
afterAll(() => city.close())

const morning = (date: string) => ({ now: new Date(`${date}T10:00:00+08:00`) })
const midnight = (date: string) => new Date(`${date}T00:10:00+08:00`)

async function onNotice(posted: CallOptions): Promise<InventedClaim> {
  const claim = await inventedClaim(city)
  await seesPapers(city, 'district', claim, posted)
  await decides(city, 'district', claim, { action: 'forward', asks: { visitedOn: '2023-02-14' } }, posted)
  return claim
}

/** Claims that came on one notice one after the other, a second apart: in that order they are passed on. */
async function manyOnNotice(count: number, { now }: { now: Date }): Promise<InventedClaim[]> {
  const many: InventedClaim[] = []
  for (let index = 0; index < count; index += 1)
    many.push(await onNotice({ now: new Date(now.getTime() + index * 1000) }))
  return many
}

const stagesOf = (claims: readonly InventedClaim[]) =>
  Promise.all(claims.map(async ({ claimId }) => (await storedClaim(claimId)).stage))

/** A tick that may pass on so many. */
async function tickOf(at: Date, most: number): Promise<number> {
  const { endNotices } = await import('../../cloudfunctions/clock/end-notices')
  const { passNotices } = await import('../../cloudfunctions/api/claim/pass-notices')
  await endNotices(at)
  return passNotices(at, most)
}

test('a claim that cannot be passed on keeps no other waiting, and goes on once it can', async () => {
  // Posted on the 15th, the notice runs over the 16th, 17th and 20th.
  const claims = await manyOnNotice(3, morning('2023-02-15'))
  const [broken] = claims
  assert.ok(broken)
  const place = { noticeId: 'n-elsewhere', rowId: 'r-elsewhere' }
  const { noticePlace } = await storedClaim(broken.claimId)
  const { store } = city.cloud
  store.update('claims', { _id: broken.claimId }, { $set: { noticePlace: place } }, {})
  city.expectDefect('does not stand at row')
  assert.equal(await clockTick(midnight('2023-02-20')), 0, 'its last day is not over')
  assert.equal(await clockTick(midnight('2023-02-21')), 2)
  assert.deepEqual(await stagesOf(claims), ['publicNotice', 'bureauReview', 'bureauReview'])
  store.update('claims', { _id: broken.claimId }, { $set: { noticePlace } }, {})
  assert.equal(await clockTick(midnight('2023-02-22')), 1)
  assert.deepEqual(await stagesOf([broken]), ['bureauReview'])
})

test('what a tick cannot do is left for the next one', async () => {
  const claims = await manyOnNotice(3, morning('2023-02-22'))
  const over = midnight('2023-02-28')
  assert.equal(await tickOf(over, 2), 2)
  assert.deepEqual(await stagesOf(claims), ['bureauReview', 'bureauReview', 'publicNotice'])
  assert.equal(await tickOf(over, 2), 1)
  assert.equal(await tickOf(over, 2), 0)
  assert.deepEqual(await stagesOf(claims), ['bureauReview', 'bureauReview', 'bureauReview'])
})

test('while an objection is open the claim stays, costs a tick nothing, and no other waits for it', async () => {
  const posted = morning('2023-02-28')
  const [objected, other] = await manyOnNotice(2, posted)
  assert.ok(objected && other)
  const { noticePlace } = await storedClaim(objected.claimId)
  assert.ok(noticePlace)
  const reason = '这家企业没有招这么多人，我在那里上班。'
  const { objectionId } = await city.call('citizen', 'object-to-notice', { ...noticePlace, reason }, posted)
  const over = midnight('2023-03-04')
  assert.equal(await tickOf(over, 1), 1)
  assert.deepEqual(await stagesOf([objected, other]), ['publicNotice', 'bureauReview'])
  assert.equal(await tickOf(over, 1), 0)
  const settle = { objectionId, outcome: 'rejected' as const, answer: '查过工资表，人数是对的。' }
  await city.call('district-two', 'settle-objection', settle, morning('2023-03-04'))
  assert.equal(await tickOf(over, 1), 1)
  assert.deepEqual(await stagesOf([objected]), ['bureauReview'])
})

test('ticks that overlap pass each claim on once, and none of them is taken for broken', async () => {
  const claims = await manyOnNotice(3, morning('2023-03-06'))
  const over = midnight('2023-03-10')
  const passed = await Promise.all([clockTick(over), clockTick(over), clockTick(over)])
  assert.equal(
    passed.reduce((sum, one) => sum + one, 0),
    3,
  )
  assert.deepEqual(await stagesOf(claims), ['bureauReview', 'bureauReview', 'bureauReview'])
})

test('all of it agrees with its audit rows', async () => {
  assert.deepEqual(linesOf(await faultsNow()), [])
})
