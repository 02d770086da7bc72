import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import type { CallInput } from '@contract/calls'
import { dayAt } from '@domain/calendar/day'
import type { Context } from '../../../cloudfunctions/platform/call/call-context'
import { stayer } from '../../domain/roster/persons'
import { duringCampaign, newKey, type CallOptions, type City } from '../support/city'
import {
  anEmploymentCity,
  aFirm,
  exclude,
  idAt,
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

const stay = { organisationId: 'employment-qikai', packId: 'changchun-2023', measureId: 'stay-subsidy' }
let from = 1000
const rowsOf = (count: number) =>
  Array.from({ length: count }, () => {
    from += 1
    return stayer(from)
  })

/** A claim that its district has passed. */
async function passed(persons = 2, options: CallOptions = {}): Promise<RosterClaim> {
  const claim = await rosterClaim(city, { rows: rowsOf(persons) })
  await passes(city, 'qikai', claim, 'forward', options)
  return claim
}

const wanted = (claims: readonly RosterClaim[]) => ({
  ...stay,
  claims: claims.map(({ claimId, version: expectedVersion }) => ({ claimId, expectedVersion })),
})
const list = (officer: string, after: string | null = null) =>
  city.call(officer, 'list-bundles', { organisationId: null, after })

test('what waits is listed with its persons and sum, and goes to the city as one bundle', async () => {
  const [one, two] = [await rosterClaim(city, { rows: rowsOf(3) }), await passed(2)]
  await marks(city, 'qikai', one, [idAt(one.rows, 0)], exclude)
  await passes(city, 'qikai', one, 'forward')
  const before = await list('qikai')
  const waiting = before.waiting.find(({ measureId }) => measureId === 'stay-subsidy')
  assert.equal(waiting?.due, '2023-03-01')
  // Both came at one instant here.
  assert.deepEqual(
    new Map(waiting?.claims.map(({ claimId, persons, payable }) => [claimId, [persons, payable]])),
    new Map([one, two].map(({ claimId }) => [claimId, [2, 1000_00]])),
  )
  const { bundleId, number } = await city.call('qikai', 'make-bundle', wanted([one, two]))
  assert.equal(number, 1)
  const after = await list('qikai')
  assert.deepEqual(
    after.bundles.map(({ id, claims, persons, payable, late, day }) => ({
      id,
      claims,
      persons,
      payable,
      late,
      day,
    })),
    [{ id: bundleId, claims: 2, persons: 4, payable: 2000_00, late: false, day: '2023-02-15' }],
  )
  assert.deepEqual(after.waiting.find(({ measureId }) => measureId === 'stay-subsidy')?.claims, [])
  assert.equal((await list('city')).bundles[0]?.id, bundleId)
  assert.deepEqual((await list('chaoyang')).bundles, [])
  for (const { claimId } of [one, two]) {
    const stored = await storedClaim(claimId)
    assert.equal(stored.stage, 'cityReview')
    assert.equal(stored.bundleId, bundleId)
    assert.deepEqual(stored.recorded.handedToCity, { day: '2023-02-15', note: '第1批' })
  }
  assert.deepEqual(linesOf(await faultsNow()), [])
})

test('numbers follow one another without a gap, also of two that are made at once', async () => {
  const claims = [await passed(1), await passed(1), await passed(1)]
  const made = await Promise.all(claims.map((claim) => city.call('qikai', 'make-bundle', wanted([claim]))))
  assert.deepEqual(made.map(({ number }) => number).sort(), [2, 3, 4])
  const { bundles } = await list('qikai')
  assert.deepEqual(bundles.map(({ number }) => number).sort(), [1, 2, 3, 4])
})

test('after the last day it is late, and goes all the same', async () => {
  const [inTime, late] = [await passed(1), await passed(1)]
  const on = (day: string) => ({ now: new Date(`${day}T23:00:00+08:00`) })
  await city.call('qikai', 'make-bundle', wanted([inTime]), on('2023-03-01'))
  await city.call('qikai', 'make-bundle', wanted([late]), on('2023-03-02'))
  const { bundles } = await city.call(
    'qikai',
    'list-bundles',
    { organisationId: null, after: null },
    on('2023-03-02'),
  )
  assert.deepEqual(
    bundles.slice(0, 2).map((bundle) => bundle.late),
    [true, false],
  )
})

test('nothing goes unless all can go', async () => {
  const [good, moved] = [await passed(1), await passed(1)]
  const fails = async (input: object, officer = 'qikai') =>
    (await city.fails(officer, 'make-bundle', input)).code
  assert.equal(await fails(wanted([good, { ...moved, version: moved.version - 1 }])), 'staleVersion')
  const early = await rosterClaim(city, { rows: rowsOf(1) })
  assert.equal(await fails(wanted([good, early])), 'wrongStage')
  const other = await rosterClaim(city, { rows: rowsOf(1), firm: aFirm(city, 'chaoyang') })
  assert.equal(await fails(wanted([good, other])), 'notFound')
  assert.equal(await fails(wanted([good]), 'chaoyang'), 'notFound')
  assert.equal(await fails({ ...wanted([good]), measureId: 'travel-subsidy' }), 'notFound')
  assert.equal(await fails({ ...wanted([good]), measureId: 'transport-subsidy' }), 'wrongInput')
  city.grant('qikai-hr', 'districtEmployment', 'employment-qikai')
  city.grant('qikai-hr', 'enterpriseHr', good.organisationId)
  assert.equal(await fails(wanted([good]), 'qikai-hr'), 'notAllowed')
  assert.equal((await storedClaim(good.claimId)).stage, 'handedToCity')
})

/** The call as the function makes it, broken off before it comes to a claim. */
async function makesUntil(input: CallInput<'make-bundle'>, key: string, claimId: string) {
  const { makeBundle } = await import('../../../cloudfunctions/api/bundles/make-bundle')
  const { writeOnce } = await import('../../../cloudfunctions/platform/call/idempotency')
  const { accounts, activeGrants } = await import('../../../cloudfunctions/platform/records/account')
  const { findById } = await import('../../../cloudfunctions/platform/store/store')
  const account = await findById(accounts, 'qikai')
  assert.ok(account)
  const now = duringCampaign
  const once: Context['once'] = (work, part) => {
    if (part === claimId) throw new Error('broken off')
    const named = part === undefined ? {} : { part }
    return writeOnce({ accountId: account._id, call: 'make-bundle', key, input, now, ...named }, work)
  }
  return makeBundle(input, { account, grants: activeGrants(account, now), now, today: dayAt(now), once })
}

test('sent again under the same key it says the same; what a crash left behind is completed', async () => {
  const claims = [await passed(1), await passed(1), await passed(1)]
  const key = newKey()
  // It breaks off before the second claim: the first has gone, and what is left waits.
  await assert.rejects(makesUntil(wanted(claims), key, claims[1]?.claimId ?? ''), /broken off/)
  assert.deepEqual(await Promise.all(claims.map(async ({ claimId }) => (await storedClaim(claimId)).stage)), [
    'cityReview',
    'handedToCity',
    'handedToCity',
  ])
  const made = await city.call('qikai', 'make-bundle', wanted(claims), { key })
  const again = await city.call('qikai', 'make-bundle', wanted(claims), { key })
  assert.deepEqual(again, made)
  const bundle = (await list('qikai')).bundles.find(({ id }) => id === made.bundleId)
  assert.deepEqual([bundle?.claims, bundle?.persons], [3, 3])
  const reused = await city.fails('qikai', 'make-bundle', wanted(claims.slice(1)), { key })
  assert.equal(reused.code, 'keyReused')
})
