import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import { day } from '@domain/calendar/day'
import { cents } from '@domain/money'
import type { Charter } from '@domain/roster/charter'
import { returner } from '../../domain/roster/persons'
import { aCity, type City } from '../support/city'
import {
  addEmploymentOffices,
  handsIn,
  rosterDraft,
  uploadsRows,
  withPapers,
  type RosterClaim,
} from '../support/roster'

let city: City
beforeAll(async () => {
  city = await aCity()
  addEmploymentOffices(city)
})
afterAll(() => city.close())

const coach = (changes: Partial<Charter> = {}): Charter => ({
  id: 'hcoachaaa',
  kind: 'coach',
  day: day('2023-01-28'),
  from: '成都',
  plate: '川A12345',
  cost: cents(86_000_00),
  invoice: '12345678',
  ...changes,
})

async function saves(claim: RosterClaim, charters: Charter[]) {
  const input = { claimId: claim.claimId, expectedVersion: claim.version, changes: { charters } }
  const saved = await city.call(claim.colleagues[0], 'save-draft', input)
  claim.version = saved.version
  return saved
}

const onCoach = (place: number) => returner(place, { ride: 'hcoachaaa', fare: '', returnDay: '' })
const payableOf = (lines: readonly { id: string; payable: number }[]) =>
  lines.map(({ id, payable }) => [id, payable])

test('half of the coach and each fare to 200 yuan: what is below, at and above', async () => {
  const claim = await rosterDraft(city, 'transport-subsidy')
  await saves(claim, [coach()])
  const { tally } = await uploadsRows(claim, [
    onCoach(0),
    onCoach(1),
    returner(2, { fare: 199_99 }),
    returner(3, { fare: 200_00 }),
    returner(4, { fare: 200_01 }),
  ])
  assert.deepEqual([tally.rows, tally.bad, tally.counted], [5, 0, 5])
  assert.deepEqual(tally.seats, { hcoachaaa: 2 })
  const { decision } = await city.call(claim.colleagues[1], 'read-claim', { claimId: claim.claimId })
  assert.deepEqual(payableOf(decision.amount.lines), [
    ['charter', 43_000_00],
    ['ownFares', 599_99],
  ])
  assert.equal(decision.amount.payable, 43_599_99)
  await withPapers(city, claim)
  assert.equal(await handsIn(city, claim), 'districtReview')
})

test('who rides comes on the day of the coach: outside of the days neither counts, on both sides', async () => {
  const claim = await rosterDraft(city, 'transport-subsidy')
  await saves(claim, [coach()])
  await uploadsRows(claim, [
    onCoach(0),
    returner(1, { returnDay: '2023-01-20' }),
    returner(2, { returnDay: '2023-02-06' }),
    returner(3, { returnDay: '2023-02-05' }),
  ])
  for (const [ran, counted, paid] of [
    ['2023-01-20', 1, 0],
    ['2023-01-21', 2, 43_000_00],
    ['2023-02-05', 2, 43_000_00],
    ['2023-02-06', 1, 0],
  ] as const) {
    const { decision } = await saves(claim, [coach({ day: day(ran) })])
    const { roster } = await city.call(claim.colleagues[0], 'read-claim', { claimId: claim.claimId })
    assert.deepEqual([roster?.counted, roster?.bad], [counted, 0], ran)
    assert.equal(decision.amount.lines.find(({ id }) => id === 'charter')?.payable ?? 0, paid, ran)
  }
})

test('a row whose coach is gone is to be mended; what a coach lacks keeps the claim from being handed in', async () => {
  const claim = await rosterDraft(city, 'transport-subsidy')
  await saves(claim, [coach({ invoice: '', cost: null })])
  await uploadsRows(claim, [onCoach(0)])
  await withPapers(city, claim)
  const submit = async () => {
    const input = { claimId: claim.claimId, expectedVersion: claim.version, declared: true }
    return (await city.fails(claim.colleagues[0], 'submit-claim', input)).values.problems
  }
  assert.deepEqual(await submit(), [
    { field: 'charter:hcoachaaa.cost', problem: 'missing' },
    { field: 'charter:hcoachaaa.invoice', problem: 'missing' },
  ])
  await saves(claim, [])
  assert.deepEqual(await submit(), [{ field: 'roster', problem: 'rowsToMend' }])
  const { rows } = await city.call(claim.colleagues[0], 'list-roster', {
    claimId: claim.claimId,
    view: 'bad',
    after: null,
    search: null,
  })
  assert.deepEqual(rows[0]?.verdict.problems, [{ column: 'ride', problem: 'noSuchCharter' }])
})

test('without a coach or without anybody who paid it is handed in all the same', async () => {
  const riding = await rosterDraft(city, 'transport-subsidy')
  await saves(riding, [coach()])
  await uploadsRows(riding, [onCoach(0)])
  const paying = await rosterDraft(city, 'transport-subsidy')
  await uploadsRows(paying, [returner(10)])
  for (const [claim, payable] of [
    [riding, 43_000_00],
    [paying, 188_00],
  ] as const) {
    await withPapers(city, claim)
    assert.equal(await handsIn(city, claim), 'districtReview')
    const { decision } = await city.call(claim.colleagues[0], 'read-claim', { claimId: claim.claimId })
    assert.equal(decision.amount.payable, payable)
  }
})

test('the same plate on one day is told, to who applies and to who looks at it', async () => {
  const claim = await rosterDraft(city, 'transport-subsidy')
  const { flags } = await saves(claim, [coach(), coach({ id: 'hcoachbbb', plate: '川a·12345' })])
  assert.deepEqual(flags, [{ kind: 'charterTwice', charterId: 'hcoachbbb' }])
})

test('a measure without charters takes none', async () => {
  const claim = await rosterDraft(city)
  const input = { claimId: claim.claimId, expectedVersion: claim.version, changes: { charters: [coach()] } }
  assert.equal((await city.fails(claim.colleagues[0], 'save-draft', input)).values.field, 'changes.charters')
})
