import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import { textIn } from '@domain/procedure/fields/field-value'
import { cents } from '@domain/money'
import { day } from '@domain/calendar/day'
import { coach, person, returner, stayer } from '../../domain/roster/persons'
import type { City } from '../support/city'
import {
  anEmploymentCity,
  aFirm,
  decides,
  exclude,
  idAt,
  idsOf,
  keep,
  listed,
  marks,
  passes,
  rosterClaim,
  seesPapers,
  storedClaim,
} from '../support/roster-office'
import { faultsNow, linesOf } from '../support/tamper'
import { aWorker, aTicket } from '../support/worker'

let city: City
beforeAll(async () => {
  city = await anEmploymentCity()
})
afterAll(() => city.close())

let from = 0
/** So many persons that no other test has. */
const persons = (count: number): number[] => {
  from += count
  return Array.from({ length: count }, (_, at) => from - count + at)
}

test('an officer sees the rows with masks, the next page follows, and a column gives the order', async () => {
  const rows = persons(7).map((place) => stayer(place))
  const claim = await rosterClaim(city, { rows })
  const first = await listed(city, 'qikai', claim, { most: 4 })
  assert.deepEqual(idsOf(first.rows), idsOf(rows.slice(0, 4)))
  assert.equal(first.tally.counted, 7)
  const [row] = first.rows
  assert.equal(row?.values.idNumber, undefined)
  assert.match(row?.masks.idNumber ?? '', /\*/)
  assert.equal(row?.values.name, rows[0]?.values.name)
  const second = await listed(city, 'qikai', claim, { most: 4, after: first.next })
  assert.deepEqual(idsOf(second.rows), idsOf(rows.slice(4)))
  assert.equal(second.next, null)
  const ordered = await listed(city, 'qikai', claim, { orderBy: 'name', most: 5 })
  const rest = await listed(city, 'qikai', claim, { orderBy: 'name', most: 5, after: ordered.next })
  const names = [...ordered.rows, ...rest.rows].map(({ values }) => textIn(values.name ?? ''))
  assert.deepEqual(names, [...names].sort())
  assert.equal(names.length, 7)
})

test('what is left out goes out of the sum, and comes back when the word is taken back', async () => {
  const rows = persons(3).map((place) => stayer(place))
  const claim = await rosterClaim(city, { rows })
  assert.equal((await storedClaim(claim.claimId)).decision?.amount.payable, 1500_00)
  const [id] = idsOf(rows)
  assert.ok(id)
  const out = await marks(city, 'qikai', claim, [id], exclude)
  assert.equal(out.decision.amount.payable, 1000_00)
  assert.deepEqual([out.tally.counted, out.tally.excluded, out.tally.rows], [2, 1, 3])
  assert.equal((await storedClaim(claim.claimId)).decision?.amount.payable, 1000_00)
  assert.deepEqual(idsOf((await listed(city, 'qikai', claim, { view: 'excluded' })).rows), [id])
  const back = await marks(city, 'qikai', claim, [id], null)
  assert.equal(back.decision.amount.payable, 1500_00)
  await marks(city, 'qikai', claim, [id], exclude)
  assert.equal(await passes(city, 'qikai', claim, 'forward'), 'handedToCity')
  assert.equal((await storedClaim(claim.claimId)).decision?.amount.payable, 1000_00)
  assert.deepEqual(linesOf(await faultsNow()), [])
})

test('only a single condition that rows count by is named, and only rows of this roster', async () => {
  const rows = persons(1).map((place) => stayer(place))
  const claim = await rosterClaim(city, { rows })
  const fails = (rowIds: string[], mark: object) =>
    city.fails('qikai', 'mark-roster-rows', {
      claimId: claim.claimId,
      expectedVersion: claim.version,
      rowIds,
      mark,
    })
  for (const conditionId of ['stayerCounts', 'fourAbove', 'nothing'])
    assert.equal((await fails([idAt(rows, 0)], { ...exclude, conditionId })).code, 'wrongInput', conditionId)
  assert.equal((await fails(['rnosuchrow'], exclude)).code, 'wrongInput')
  assert.equal((await fails([idAt(rows, 0)], { ...exclude, message: ' ' })).code, 'wrongInput')
})

test('a claim that a colleague holds, or that has moved on, is not marked', async () => {
  const rows = persons(2).map((place) => stayer(place))
  const claim = await rosterClaim(city, { rows })
  const { claimId } = claim
  await city.call('qikai', 'open-review', { claimId })
  const input = { claimId, expectedVersion: claim.version, rowIds: [idAt(rows, 0)], mark: exclude }
  assert.equal((await city.fails('qikai-two', 'mark-roster-rows', input)).code, 'heldByOther')
  assert.equal((await city.fails('chaoyang', 'mark-roster-rows', input)).code, 'notFound')
  assert.equal((await city.fails(claim.accountId, 'mark-roster-rows', input)).code, 'notAllowed')
  await passes(city, 'qikai', claim, 'forward')
  const late = { ...input, expectedVersion: claim.version }
  assert.equal((await city.fails('qikai', 'mark-roster-rows', late)).code, 'wrongStage')
  assert.equal((await city.fails('qikai', 'mark-roster-rows', input)).code, 'staleVersion')
})

test('the office above may leave out more, and brings a row back only by its own word', async () => {
  const rows = persons(3).map((place) => stayer(place))
  const claim = await rosterClaim(city, { rows })
  await marks(city, 'qikai', claim, [idAt(rows, 0)], exclude)
  await passes(city, 'qikai', claim, 'forward')
  await decides(city, 'qikai', claim, { action: 'record', day: day('2023-02-15'), note: '第1批' })
  const more = await marks(city, 'city', claim, [idAt(rows, 1)], exclude)
  assert.equal(more.decision.amount.payable, 500_00)
  const taken = await marks(city, 'city', claim, [idAt(rows, 0)], null)
  assert.equal(taken.decision.amount.payable, 500_00)
  const kept = await marks(city, 'city', claim, [idAt(rows, 0)], keep)
  assert.equal(kept.decision.amount.payable, 1000_00)
})

test('a sample is the same whoever draws it, a larger one holds a smaller one, and none is drawn away', async () => {
  const rows = persons(12).map((place, at) => stayer(place, at === 0 ? { dispatched: true } : {}))
  const claim = await rosterClaim(city, { rows })
  const draw = async (size: number) => {
    const input = { claimId: claim.claimId, expectedVersion: claim.version, size }
    const drawn = await city.call('qikai', 'draw-roster-sample', input)
    claim.version = drawn.version
    return drawn.sample
  }
  const three = await draw(3)
  const eight = await draw(8)
  assert.equal(new Set(three).size, 3)
  assert.deepEqual(eight.slice(0, 3), three)
  assert.deepEqual(await draw(3), eight)
  assert.equal((await draw(50)).length, 11)
  assert.ok(!(await draw(50)).includes(idAt(rows, 0)))
  const shown = await listed(city, 'qikai', claim, { view: 'sample' })
  assert.equal(shown.rows.length, 11)
})

test('the whole numbers of a row are shown to its office, and each look is an audit row', async () => {
  const rows = persons(1).map((place) => stayer(place))
  const claim = await rosterClaim(city, { rows })
  const input = { claimId: claim.claimId, rowId: idAt(rows, 0) }
  const { values } = await city.call('qikai', 'reveal-roster-row', input)
  assert.deepEqual(values, { idNumber: rows[0]?.values.idNumber, phone: rows[0]?.values.phone })
  assert.equal((await city.fails('chaoyang', 'reveal-roster-row', input)).code, 'notFound')
  const looks = city.cloud.store.find(
    'auditRows',
    { claimId: claim.claimId, event: 'rowRevealed' },
    { limit: 5 },
  )
  assert.equal(looks.length, 1)
})

test('one person in two rosters is flagged in both, and neither passes until somebody has said something', async () => {
  const [shared, ...others] = persons(3)
  assert.ok(shared !== undefined)
  const here = await rosterClaim(city, { rows: [shared, others[0] ?? 0].map((place) => stayer(place)) })
  const there = await rosterClaim(city, {
    rows: [shared, others[1] ?? 0].map((place) => stayer(place)),
    firm: aFirm(city, 'chaoyang'),
  })
  for (const [officer, claim] of [
    ['qikai', here],
    ['chaoyang', there],
  ] as const) {
    const opened = await city.call(officer, 'open-review', { claimId: claim.claimId })
    assert.equal(opened.rowsToSettle, 1)
    assert.deepEqual(opened.flags, [{ kind: 'rowsFlagged' }])
    const flagged = await listed(city, officer, claim, { view: 'flagged' })
    assert.deepEqual(idsOf(flagged.rows), [idAt(claim.rows, 0)])
    assert.deepEqual(flagged.rows[0]?.verdict.flags, ['inAnotherRoster'])
    assert.equal(flagged.toSettle, 1)
    // Another district's claim is not for them to open.
    assert.deepEqual(
      flagged.elsewhere?.map(({ rowId, claimId }) => ({ rowId, claimId })),
      [{ rowId: idAt(claim.rows, 0), claimId: null }],
    )
    await seesPapers(city, officer, claim)
    const input = { claimId: claim.claimId, expectedVersion: claim.version, decision: { action: 'forward' } }
    const refused = await city.fails(officer, 'decide-claim', input)
    assert.deepEqual([refused.code, refused.values], ['rowsNotSettled', { count: 1 }])
  }
  // Both let it stand before either passes: the second is still refused.
  const early = await marks(city, 'chaoyang', there, [idAt(there.rows, 0)], keep)
  assert.equal(early.tally.counted, 2)
  await marks(city, 'qikai', here, [idAt(here.rows, 0)], keep)
  await passes(city, 'qikai', here, 'forward')
  const decision = { action: 'forward' as const }
  const input = { claimId: there.claimId, expectedVersion: there.version, decision }
  assert.equal((await city.fails('chaoyang', 'decide-claim', input)).code, 'rowsNotSettled')
  const again = {
    claimId: there.claimId,
    expectedVersion: there.version,
    rowIds: [idAt(there.rows, 0)],
    mark: keep,
  }
  assert.equal((await city.fails('chaoyang', 'mark-roster-rows', again)).code, 'rowStandsElsewhere')
  await marks(city, 'chaoyang', there, [idAt(there.rows, 0)], exclude)
  assert.equal(await passes(city, 'chaoyang', there, 'forward'), 'handedToCity')
  // The office above looks again; who is left out there stands here alone.
  assert.equal((await storedClaim(here.claimId)).flags.length, 0)
})

test('what is withdrawn stands nowhere any more', async () => {
  const rows = persons(1).map((place) => stayer(place))
  const here = await rosterClaim(city, { rows })
  const there = await rosterClaim(city, { rows })
  assert.equal((await city.call('qikai', 'open-review', { claimId: here.claimId })).rowsToSettle, 1)
  await city.call(there.accountId, 'withdraw-claim', {
    claimId: there.claimId,
    expectedVersion: there.version,
  })
  assert.equal((await city.call('qikai', 'open-review', { claimId: here.claimId })).rowsToSettle, 0)
  assert.deepEqual((await storedClaim(here.claimId)).flags, [])
})

test('many at once: flagged rows are left for whoever opens them', async () => {
  const [shared = 0] = persons(1)
  const here = await rosterClaim(city, { rows: [stayer(shared)] })
  await rosterClaim(city, { rows: [stayer(shared)] })
  const clean = await rosterClaim(city, { rows: persons(1).map((place) => stayer(place)) })
  for (const claim of [here, clean]) await seesPapers(city, 'qikai', claim)
  const { results } = await city.call('qikai', 'decide-claims', {
    decision: { action: 'forward' },
    claims: [here, clean].map(({ claimId, version: expectedVersion }) => ({ claimId, expectedVersion })),
  })
  assert.deepEqual(
    results.map(({ outcome }) => outcome),
    ['flagged', 'done'],
  )
})

/** A worker who is the person of a row. */
const workerOf = (place: number) => {
  const { name, idNumber } = person(place)
  return aWorker().with({
    name: textIn(name ?? ''),
    idNumber: textIn(idNumber ?? ''),
    householdRegister: '511324',
  })
}

test('a trip that both the enterprise and the person claim is seen on both sides, whichever came first', async () => {
  const [early = 0, late = 0, charter = 0, other = 0] = persons(4)
  const ticketOn = (on: string) => aTicket({ day: day(on), from: '四平', to: '长春' })
  const before = await workerOf(early)
    .with({ tickets: [ticketOn('2023-01-28')] })
    .submits(city)
  const claim = await rosterClaim(city, {
    measureId: 'transport-subsidy',
    rows: [
      returner(early),
      returner(late),
      returner(charter, { ride: 'h000001', returnDay: '', fare: '' }),
      returner(other),
    ],
    charters: [coach('h000001', { cost: cents(2000_00), invoice: '12345678', day: day('2023-01-29') })],
  })
  const after = await workerOf(late)
    .with({ tickets: [ticketOn('2023-01-28')] })
    .submits(city)
  const byCharter = await workerOf(charter)
    .with({ tickets: [ticketOn('2023-01-29')] })
    .submits(city)
  // On another day it is another trip.
  const apart = await workerOf(other)
    .with({ tickets: [ticketOn('2023-02-01')] })
    .submits(city)
  const flagged = await listed(city, 'qikai', claim, { view: 'flagged' })
  assert.deepEqual(idsOf(flagged.rows), idsOf(claim.rows.slice(0, 3)))
  for (const { verdict } of flagged.rows) assert.deepEqual(verdict.flags, ['sameTripElsewhere'])
  assert.equal(flagged.elsewhere?.length, 3)
  for (const { claimId, tickets } of [before, after, byCharter])
    assert.deepEqual((await storedClaim(claimId)).flags, [{ kind: 'tripInRoster', ticketId: tickets[0]?.id }])
  assert.deepEqual((await storedClaim(apart.claimId)).flags, [])
  city.grant('union', 'grassrootsUnion', 'union-1')
  const seen = await city.call('union', 'open-review', { claimId: before.claimId })
  assert.deepEqual(
    seen.alike.map(({ kind, claimId, measureId }) => ({ kind, claimId, measureId })),
    [{ kind: 'tripInRoster', claimId: null, measureId: 'transport-subsidy' }],
  )
  // Whoever applies is told of none of it.
  const { flags } = await city.call(before.accountId, 'read-claim', { claimId: before.claimId })
  assert.deepEqual(flags, [])
})

test('one ticket number in a roster and in a claim of travel is seen on both sides', async () => {
  const [place = 0, stranger = 0] = persons(2)
  const ticket = aTicket({ day: day('2023-01-28'), photoIds: [] })
  const row = { ...returner(place), tickets: [ticket] }
  const claim = await rosterClaim(city, { measureId: 'transport-subsidy', rows: [row] })
  const { number } = ticket
  const worker = workerOf(stranger).with({ tickets: [aTicket({ number, day: day('2023-02-01') })] })
  const travel = await worker.submits(city)
  const { flags } = await storedClaim(travel.claimId)
  assert.deepEqual(flags, [{ kind: 'ticketNumberUsed', ticketId: travel.tickets[0]?.id }])
  const flagged = await listed(city, 'qikai', claim, { view: 'flagged' })
  assert.deepEqual(flagged.rows[0]?.verdict.flags, ['sameTripElsewhere'])
})

test('a person of items 1 and 2 is seen in both, and of another campaign too', async () => {
  const [place = 0] = persons(1)
  const stay = await rosterClaim(city, { rows: [stayer(place)] })
  const transport = await rosterClaim(city, { measureId: 'transport-subsidy', rows: [returner(place)] })
  for (const claim of [stay, transport]) {
    const flagged = await listed(city, 'qikai', claim, { view: 'flagged' })
    assert.deepEqual(flagged.rows[0]?.verdict.flags, ['inAnotherRoster'])
  }
  // The sources leave open whether both may count: neither is refused.
  await marks(city, 'qikai', stay, [idAt(stay.rows, 0)], keep)
  await passes(city, 'qikai', stay, 'forward')
  await marks(city, 'qikai', transport, [idAt(transport.rows, 0)], keep)
  assert.equal(await passes(city, 'qikai', transport, 'approve'), 'notice')
})
