import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import { day } from '@domain/calendar/day'
import { cents } from '@domain/money'
import type { RosterRow } from '@domain/roster/row'
import { coach, returner, stayer } from '../../domain/roster/persons'
import type { CallOptions, City } from '../support/city'
import {
  anAccount,
  anEmploymentCity,
  clockTick,
  exclude,
  idAt,
  listOfBatch,
  marks,
  passes,
  rosterClaim,
  storedClaim,
  type RosterClaim,
} from '../support/roster-office'
import { faultsNow, linesOf } from '../support/tamper'

let city: City
beforeAll(async () => {
  city = await anEmploymentCity()
})
afterAll(() => city.close())

const at = (instant: string) => ({ now: new Date(`${instant}+08:00`) })

/** Hands a claim to the city; answers what the bundle says of it. */
async function bundled(claim: RosterClaim, options: CallOptions = {}) {
  const place = { organisationId: 'employment-qikai', packId: 'changchun-2023', measureId: claim.measureId }
  const { version } = await storedClaim(claim.claimId)
  const claims = [{ claimId: claim.claimId, expectedVersion: version }]
  const { bundleId } = await city.call('qikai', 'make-bundle', { ...place, claims }, options)
  claim.version = (await storedClaim(claim.claimId)).version
  const { bundles } = await city.call('city', 'list-bundles', { organisationId: null, after: null }, options)
  const bundle = bundles.find(({ id }) => id === bundleId)
  assert.ok(bundle)
  return bundle
}

/** A batch with what the city pays of a measure, released; answers the rows that go to the bank. */
async function sentToBank({ measureId }: RosterClaim, options: CallOptions) {
  const { id } = await city.call(
    'city',
    'propose-batch',
    { organisationId: 'city-employment', measureId },
    options,
  )
  const { batch } = await city.call('city', 'fill-batch', { batchId: id }, options)
  await city.call('city-two', 'release-batch', { batchId: id, expectedVersion: batch.version }, options)
  const rows = await listOfBatch(city, 'city', id, options)
  return { batchId: id, total: batch.total, rows }
}

async function bankSays(
  { batchId, rows }: Awaited<ReturnType<typeof sentToBank>>,
  result: { 结果: string; 失败原因: string },
  options: CallOptions,
) {
  const answered = rows.map((row) => ({ ...row, ...result }))
  await city.call('city', 'import-bank-answer', { batchId, rows: answered }, options)
}

const yuanOf = (rows: readonly Record<string, string>[]): number[] =>
  rows.map((row) => Number(row['金额（元）']))

test('item 1 from the roster to the account: the sum is the same at every station', async () => {
  const rows: RosterRow[] = Array.from({ length: 12 }, (_, place) =>
    stayer(3000 + place, place === 1 ? { stayedThroughout: false } : {}),
  )
  const claim = await rosterClaim(city, { rows })
  const { claimId } = claim
  assert.equal((await storedClaim(claimId)).decision?.amount.payable, 11 * 500_00)
  const queue = await city.call('qikai', 'list-review-queue', {
    view: 'waiting',
    organisationId: null,
    after: null,
  })
  assert.equal(queue.rows.find(({ id }) => id === claimId)?.persons, 11)
  await marks(city, 'qikai', claim, [idAt(rows, 0)], exclude)
  assert.equal(await passes(city, 'qikai', claim, 'forward'), 'handedToCity')
  const bundle = await bundled(claim)
  assert.deepEqual([bundle.claims, bundle.persons, bundle.payable], [1, 10, 5000_00])
  await marks(city, 'city', claim, [idAt(rows, 2)], exclude)
  assert.equal(await passes(city, 'city', claim, 'approve'), 'notice')
  const { noticePlace } = await storedClaim(claimId)
  assert.ok(noticePlace)
  const { rows: shown } = await city.call('anybody', 'read-notice', {
    noticeId: noticePlace.noticeId,
    after: null,
  })
  assert.equal(shown.length, 1)

  // Posted on Wednesday the 15th: over after the 20th.
  assert.equal(await clockTick(at('2023-02-20T23:50:00').now), 0)
  assert.equal(await clockTick(at('2023-02-21T00:10:00').now), 1)
  const paying = at('2023-02-21T10:00:00')
  const first = await sentToBank(claim, paying)
  assert.deepEqual(yuanOf(first.rows), [4500])
  assert.equal(first.total.amount, 4500_00)
  await bankSays(first, { 结果: '失败', 失败原因: '账号不存在' }, paying)
  assert.equal((await storedClaim(claimId)).stage, 'paymentFailed')
  const { version } = await storedClaim(claimId)
  const account = anAccount()
  await city.call(claim.accountId, 'give-account', { claimId, expectedVersion: version, account }, paying)
  const second = await sentToBank(claim, paying)
  assert.deepEqual(
    second.rows.map((row) => [row['收款账号'], row['金额（元）']]),
    [[account, '4500']],
  )
  await bankSays(second, { 结果: '成功', 失败原因: '' }, paying)
  const view = await city.call(claim.accountId, 'read-claim', { claimId }, paying)
  assert.equal(view.stage, 'paid')
  assert.equal(view.roster?.counted, 9)
  assert.equal(view.timeline.at(-1)?.amount, 9 * 500_00)
  assert.deepEqual(linesOf(await faultsNow()), [])
})

test('item 2 with a coach and own tickets: the district shows it, hands it on, and the city pays', async () => {
  const rows = [
    returner(4000, { fare: 188_00 }),
    returner(4001, { fare: 650_00 }),
    returner(4002, { ride: 'h000001', returnDay: '', fare: '' }),
    // Before the days of the measure: it stands there and counts nothing.
    returner(4003, { returnDay: '2023-01-20' }),
  ]
  const charters = [coach('h000001', { cost: cents(6000_00), invoice: '12345678', day: day('2023-01-29') })]
  const claim = await rosterClaim(city, { measureId: 'transport-subsidy', rows, charters })
  const { claimId } = claim
  const payable = async () => (await storedClaim(claimId)).decision?.amount.payable
  assert.equal(await payable(), 3000_00 + 188_00 + 200_00)
  await marks(city, 'qikai', claim, [idAt(rows, 1)], { ...exclude, conditionId: 'returnPeriod' })
  assert.equal(await payable(), 3000_00 + 188_00)
  assert.equal(await passes(city, 'qikai', claim, 'approve'), 'notice')
  assert.ok((await clockTick(at('2023-02-21T00:10:00').now)) >= 1)
  assert.equal((await storedClaim(claimId)).stage, 'handedToCity')
  const later = at('2023-02-28T16:00:00')
  const bundle = await bundled(claim, later)
  assert.deepEqual([bundle.late, bundle.payable], [false, 3188_00])
  const sent = await sentToBank(claim, later)
  assert.deepEqual(yuanOf(sent.rows), [3188])
  await bankSays(sent, { 结果: '成功', 失败原因: '' }, later)
  assert.equal((await storedClaim(claimId)).stage, 'paid')
  assert.deepEqual(linesOf(await faultsNow()), [])
})

test('rows that are returned are corrected and looked at again; the others keep what was said of them', async () => {
  const rows = Array.from({ length: 3 }, (_, place) => stayer(5000 + place))
  const claim = await rosterClaim(city, { rows })
  const { claimId, accountId } = claim
  await marks(city, 'qikai', claim, [idAt(rows, 0), idAt(rows, 1)], exclude)
  const correction = { fields: [`row:${idAt(rows, 1)}`], message: '请把这个人的合同期限写对' }
  const returned = await city.call('qikai', 'decide-claim', {
    claimId,
    expectedVersion: claim.version,
    decision: { action: 'return', correction },
  })
  const values = { contract: '2022-06-01/2025-05-31' }
  const put = (rowId: string, expectedVersion: number) => ({ claimId, expectedVersion, rowId, values })
  const other = await city.fails(accountId, 'put-roster-row', put(idAt(rows, 2), returned.version))
  assert.equal(other.code, 'rowNotOpen')
  const changed = await city.call(accountId, 'put-roster-row', put(idAt(rows, 1), returned.version))
  // What was said of the row was said of what it was.
  assert.deepEqual([changed.tally.counted, changed.tally.excluded], [2, 1])
  const input = { claimId, expectedVersion: changed.version, declared: true as const }
  assert.equal((await city.call(accountId, 'submit-claim', input)).stage, 'districtReview')
  assert.equal((await storedClaim(claimId)).decision?.amount.payable, 1000_00)
})
