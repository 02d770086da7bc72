import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import type { ReviewDecision } from '@contract/review-calls'
import { copyIn } from '@domain/claim/decide-claim'
import type { TicketChoice } from '@domain/claim/ticket-choice'
import { day } from '@domain/calendar/day'
import { cents } from '@domain/money'
import type { Pack } from '@domain/policy/pack/pack'
import type { FieldName, TicketReading } from '@domain/ticket/record/reading'
import { aCity, cityRecognizer, type City } from '../support/city'
import { grantLevels } from '../support/paid-way'
import { aTicket, aWorker, type Drafted } from '../support/worker'

let city: City
beforeAll(async () => {
  city = await aCity()
  grantLevels(city)
})
afterAll(() => city.close())

const fare = cents(62_00)
const aTwin = (changes = {}) =>
  aWorker()
    .withTicket({ number: 'TWINTICKET1', fare })
    .withTicket({ number: 'twinticket 1', fare, ...changes })
const idsOf = ({ tickets }: Drafted): [string, string] => [tickets[0]?.id ?? '', tickets[1]?.id ?? '']
const workerSees = ({ accountId, claimId }: Drafted) => city.call(accountId, 'read-claim', { claimId })

async function pass(
  officer: string,
  claim: Drafted,
  ticketChoice?: TicketChoice,
  action: 'forward' | 'approve' = 'forward',
): Promise<Drafted> {
  const decision: ReviewDecision = {
    action,
    identityConfirmed: true,
    originalsSeen: claim.tickets.map(({ id }) => id),
    ...(ticketChoice && { ticketChoice }),
  }
  const input = { claimId: claim.claimId, expectedVersion: claim.version, decision }
  return { ...claim, version: (await city.call(officer, 'decide-claim', input)).version }
}

test('one ticket entered twice is paid once, from the draft to the approval, and both are told why', async () => {
  const worker = aTwin()
  const drafted = await worker.drafts(city)
  const saved = await city.call(worker.accountId, 'save-draft', {
    claimId: drafted.claimId,
    expectedVersion: drafted.version,
    changes: {},
  })
  assert.equal(saved.decision.amount.payable, 62_00)
  const { version } = await city.call(worker.accountId, 'submit-claim', {
    claimId: drafted.claimId,
    expectedVersion: saved.version,
  })
  const claim = { ...drafted, version }
  for (const { decision } of [
    await workerSees(claim),
    await city.call('union', 'open-review', { claimId: claim.claimId }),
  ]) {
    assert.equal(decision.amount.payable, 62_00)
    assert.deepEqual(
      decision.items.map((item) => [item.counted, copyIn(item)]),
      [
        [true, null],
        [false, { of: 1, sameness: 'number' }],
      ],
    )
  }
  const atDistrict = await pass('union', claim)
  const atCentre = await pass('district', atDistrict)
  await pass('centre', atCentre, undefined, 'approve')
  assert.equal((await workerSees(claim)).decision.amount.payable, 62_00)
})

test('an officer says which of the two stands: it is in the audit, in the amount, and before the next level', async () => {
  const claim = await aTwin({ fare: cents(60_00) }).submits(city)
  const [, second] = idsOf(claim)
  const atDistrict = await pass('union', claim, { stands: [second, 'tforeign01'], apart: [] })
  const { decision } = await workerSees(claim)
  assert.equal(decision.amount.payable, 60_00)
  assert.deepEqual(copyIn(decision.items[0] ?? assert.fail()), { of: 2, sameness: 'number' })
  const { auditRows } = await import('../../../cloudfunctions/platform/records/trail')
  const { find } = await import('../../../cloudfunctions/platform/store/store')
  const [row] = await find(auditRows, { claimId: claim.claimId, event: 'forwarded' }, { limit: 1 })
  assert.equal(row?.values.ticketsThatStand, second)
  const seen = await city.call('district', 'open-review', { claimId: claim.claimId })
  assert.deepEqual(seen.ticketChoice, { stands: [second], apart: [] })
  await pass('district', atDistrict)
  assert.equal((await workerSees(claim)).decision.amount.payable, 60_00, 'what was said before stays')
})

test('a level above can say otherwise', async () => {
  const claim = await aTwin({ fare: cents(60_00) }).submits(city)
  const [first, second] = idsOf(claim)
  const atDistrict = await pass('union', claim, { stands: [second], apart: [] })
  await pass('district', atDistrict, { stands: [first], apart: [] })
  assert.equal((await workerSees(claim)).decision.amount.payable, 62_00)
})

test('a choice that is kept without deciding is there for a colleague', async () => {
  const claim = await aTwin({ fare: cents(60_00) }).submits(city)
  const [first, second] = idsOf(claim)
  await city.call('union', 'keep-checks', {
    claimId: claim.claimId,
    expectedVersion: claim.version,
    identityConfirmed: true,
    originalsSeen: [first, second],
    ticketChoice: { stands: [second], apart: [] },
  })
  const seen = await city.call('union', 'open-review', { claimId: claim.claimId })
  assert.deepEqual(seen.ticketChoice.stands, [second])
  await pass('union', claim)
  assert.equal((await workerSees(claim)).decision.amount.payable, 60_00)
})

test('the paper ticket and the invoice of one trip count once; an officer who sees two trips counts both', async () => {
  const claim = await aWorker().withTicket({ fare }).withTicket({ fare }).submits(city)
  assert.equal((await workerSees(claim)).decision.amount.payable, 62_00)
  const [, second] = idsOf(claim)
  await pass('union', claim, { stands: [], apart: [second] })
  assert.equal((await workerSees(claim)).decision.amount.payable, 124_00)
})

test('without the original of the one that stands the other one counts', async () => {
  const claim = await aTwin({ fare: cents(60_00) }).submits(city)
  const [, second] = idsOf(claim)
  await city.call('union', 'decide-claim', {
    claimId: claim.claimId,
    expectedVersion: claim.version,
    decision: { action: 'forward', identityConfirmed: true, originalsSeen: [second] },
  })
  assert.equal((await workerSees(claim)).decision.amount.payable, 60_00)
})

test('what was said of a ticket is gone once the worker has corrected that ticket', async () => {
  const claim = await aTwin({ fare: cents(60_00) }).submits(city)
  const [first, second] = idsOf(claim)
  const atDistrict = await pass('union', claim, { stands: [second], apart: [] })
  const { version } = await city.call('district', 'decide-claim', {
    claimId: claim.claimId,
    expectedVersion: atDistrict.version,
    decision: { action: 'return', correction: { fields: [`ticket:${second}`], message: '票价看不清。' } },
  })
  const back = await workerSees(claim)
  assert.equal(back.decision.amount.payable, 60_00)
  const corrected = claim.tickets.map((ticket) => (ticket.id === second ? { ...ticket, fare } : ticket))
  const saved = await city.call(claim.accountId, 'save-draft', {
    claimId: claim.claimId,
    expectedVersion: version,
    changes: { tickets: corrected },
  })
  assert.deepEqual(
    saved.decision.items.flatMap((item) => (item.counted ? [item.id] : [])),
    [first],
  )
  const removed = await city.call(claim.accountId, 'save-draft', {
    claimId: claim.claimId,
    expectedVersion: saved.version,
    changes: { tickets: corrected.filter(({ id }) => id === second) },
  })
  assert.equal(removed.decision.amount.payable, 62_00, 'without the first the second counts')
})

const readAs = (fields: Partial<Record<FieldName, string>>): TicketReading => ({
  kind: 'railInvoice',
  fields: Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      { value, confidence: 0.99, source: 'text' as const, region: null },
    ]),
  ),
  doubts: [],
  counted: true,
  reason: null,
})

/** A worker whose photo of each ticket reads as given. */
async function readingEach(
  worker: ReturnType<typeof aWorker>,
  readings: readonly Partial<Record<FieldName, string>>[],
) {
  const drafted = await worker.drafts(city)
  const suggestions = []
  for (const [index, fields] of readings.entries()) {
    cityRecognizer.answer = { tickets: [readAs(fields)], codes: [], notRead: null }
    const photoId = drafted.tickets[index]?.photoIds[0] ?? ''
    const { tickets } = await city.call(worker.accountId, 'read-ticket-photo', { photoId })
    suggestions.push(tickets[0]?.suggestion)
  }
  return { drafted, suggestions }
}

test('one invoice read on the photos of two tickets makes them one, whatever was entered', async () => {
  const worker = aWorker()
    .withTicket({ fare })
    .withTicket({ fare, day: day('2023-02-12') })
    .withTicket({ fare, direction: 'toHome', from: '长春', to: '延吉' })
  const invoice = { invoiceNo: '23163654825050521960' }
  const { drafted } = await readingEach(worker, [invoice, invoice, { invoiceNo: '23163654825050521961' }])
  const [first, second] = idsOf(drafted)
  const open = await workerSees(drafted)
  assert.equal(open.decision.amount.payable, 124_00)
  const { version } = await city.call(worker.accountId, 'submit-claim', {
    claimId: drafted.claimId,
    expectedVersion: drafted.version,
  })
  const seen = await city.call('union', 'open-review', { claimId: drafted.claimId })
  assert.equal(seen.decision.amount.payable, 124_00)
  assert.deepEqual(seen.flags, [{ kind: 'ticketNumberTwice', ticketId: second, otherTicketId: first }])
  await pass('union', { ...drafted, version })
  assert.equal((await workerSees(drafted)).decision.amount.payable, 124_00)
})

test('two tickets on one photo are two', async () => {
  const worker = aWorker()
  const one = await worker.withTicket({ fare }).drafts(city)
  const [ticket] = one.tickets
  assert.ok(ticket)
  const both = [ticket, aTicket({ from: '长春', to: '延吉', fare, photoIds: ticket.photoIds })]
  cityRecognizer.answer = {
    tickets: [readAs({ eticketNo: '901234567890123456789' }), readAs({ eticketNo: '901234567890123456788' })],
    codes: [],
    notRead: null,
  }
  await city.call(worker.accountId, 'read-ticket-photo', { photoId: ticket.photoIds[0] ?? '' })
  const saved = await city.call(worker.accountId, 'save-draft', {
    claimId: one.claimId,
    expectedVersion: one.version,
    changes: { tickets: both },
  })
  assert.equal(saved.decision.amount.payable, 124_00)
})

test('the way is suggested towards where the employer lies, and the train is read with it', async () => {
  const way = { from: '哈尔滨西', to: '德惠西', trainNo: 'G1234', time: '08:35' }
  const suggested = async (employerId: string) => {
    const worker = aWorker().from('230102').at(employerId).withTicket()
    return (await readingEach(worker, [way])).suggestions[0]
  }
  const inDehui = await suggested('employer-16')
  assert.equal(inDehui?.direction, 'toWork')
  assert.equal(inDehui?.departure, 'G1234 08:35')
  assert.equal(
    (await suggested('employer-1'))?.direction,
    null,
    'on the way to the city one may change there',
  )
})

test('every decision made here replays', async () => {
  const { rulesOf } = await import('../../../cloudfunctions/platform/call/claim-rules')
  const { pack, packHash } = rulesOf({ packId: 'changchun-2023', measureId: 'travel-subsidy' })
  const { replayDecisions } = await import('../../../cloudfunctions/platform/verify/replay-decisions')
  const { faults, decisions } = await replayDecisions(new Map<string, Pack>([[packHash, pack]]))
  assert.deepEqual(faults, [])
  assert.ok(decisions > 5)
})
