import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import { day } from '@domain/calendar/day'
import { travelProcedure } from '@domain/packs/changchun-2023/procedures/travel-subsidy'
import type { Part } from '@domain/procedure/part'
import { partOf } from '@domain/procedure/part-of'
import type { ClaimRecord } from '../../../cloudfunctions/platform/records/claim'
import type { HandedIn } from '../../../cloudfunctions/api/parts/part-ports'
import { aCity, type City } from '../support/city'
import { papersPart } from '../support/papers'
import { aTicket, aWorker } from '../support/worker'

const today = day('2023-02-15')
const both = { parts: [...travelProcedure.parts, papersPart] }

let city: City
beforeAll(async () => {
  city = await aCity()
})
afterAll(() => city.close())

const ports = () => import('../../../cloudfunctions/api/parts/part-ports')

async function recordOf(claimId: string): Promise<ClaimRecord> {
  const { claims } = await import('../../../cloudfunctions/platform/records/claim')
  const { findById } = await import('../../../cloudfunctions/platform/store/store')
  const claim = await findById(claims, claimId)
  assert.ok(claim)
  return claim
}

async function handed(claimId: string, changes: Partial<ClaimRecord> = {}): Promise<HandedIn> {
  const { finishedPhotos } = await import('../../../cloudfunctions/api/claim/claim-photos')
  const claim = { ...(await recordOf(claimId)), ...changes }
  return { claim, form: {}, files: await finishedPhotos(claimId), decision: null, today }
}

const twoTickets = () =>
  aWorker()
    .withTicket({ number: 'SAME0001' })
    .withTicket({ number: 'SAME0001', direction: 'toHome', day: day('2023-02-01') })

test('what is missing is said of every part, in the order of the procedure', async () => {
  const { problemsOfParts } = await ports()
  const { claimId } = await aWorker().withTicket({ fare: null }).drafts(city)
  const problems = problemsOfParts(both, await handed(claimId))
  assert.deepEqual(
    problems.map(({ field, problem }) => `${field.replace(/:t\d+/, '')} ${problem}`),
    ['ticket.fare missing', 'paper:contract paperMissing'],
  )
  const none = await handed(claimId, { tickets: [] })
  assert.equal(problemsOfParts(travelProcedure, none)[0]?.problem, 'noTickets')
  const tickets = partOf(travelProcedure, 'tickets')
  assert.ok(tickets)
  assert.deepEqual(
    problemsOfParts({ parts: [{ ...tickets, needed: false }] }, none),
    [],
    'they need not be there',
  )
})

test('a photo that has not arrived is missing', async () => {
  const { problemsOfParts } = await ports()
  const { claimId } = await aWorker().withTicket().drafts(city)
  const claim = await handed(claimId)
  assert.deepEqual(problemsOfParts(travelProcedure, claim), [])
  assert.equal(problemsOfParts(travelProcedure, { ...claim, files: [] })[0]?.problem, 'ticketWithoutPhoto')
})

test('a reviewer is shown each part, and nothing of a part that the procedure does not have', async () => {
  const { findingsOfParts } = await ports()
  const { claimId } = await twoTickets().drafts(city)
  const claim = await handed(claimId, { papers: { contract: ['f1'] } })
  const looking = { organisationId: 'union-1' }
  const shown = await findingsOfParts(both, claim, looking)
  assert.deepEqual(shown.notSeen, ['contract'])
  const none = await findingsOfParts({ parts: [] }, claim, looking)
  assert.deepEqual(none, { readings: [], seen: { opened: [], compared: [] }, notSeen: [] })
})

test('what a claim holds is put down when it is handed in and given up when it leaves', async () => {
  const { leaveParts, takeParts } = await ports()
  const { transact } = await import('../../../cloudfunctions/platform/store/transaction')
  const { cardMarkOf, marksOf } = await import('../../../cloudfunctions/api/parts/tickets/ticket-marks')
  const { claimId } = await aWorker().withTicket().drafts(city)
  await handInPaperAside(claimId)
  const claim = await handed(claimId)
  const held = () =>
    city.cloud.store.find('ticketMarks', { claimId }, { limit: 100 }).map((found) => found.document._id)
  const changes = await transact((transaction) => takeParts(transaction, both, claim))
  const expected = marksOf(claimId, claim.claim.tickets, claim.files).map(({ _id }) => _id)
  assert.ok(expected.length > 0)
  assert.deepEqual(changes, { markIds: expected })
  assert.deepEqual(new Set(held()), new Set(expected))
  const card = cardMarkOf(claimId, '6222000000000000')
  city.cloud.store.insert('ticketMarks', [card])
  const markIds = [...expected, card._id]
  await transact((transaction) => leaveParts(transaction, both, { ...claim.claim, markIds }))
  assert.deepEqual(held(), [card._id], 'the card is the payee’s')
})

/** A file of a paper, which is none of a ticket. */
async function handInPaperAside(claimId: string) {
  const [photo] = city.cloud.store.find('photos', { claimId }, { limit: 1 })
  city.cloud.store.insert('photos', [
    { ...photo?.document, _id: `${claimId}-paper`, paperId: 'contract', mark: 'other' },
  ] as never[])
  await Promise.resolve()
}

test('what offices have confirmed holds for what is unchanged, part by part', async () => {
  const { lapsedParts } = await ports()
  const kept = aTicket({ photoIds: ['p1'] })
  const changed = aTicket({ photoIds: ['p2'] })
  const { claimId } = await aWorker().drafts(city)
  const seen = (fileId: string) => ({ fileId, accountId: 'ann', organisationId: 'union-1' })
  const ticked = (paperId: string) => ({ paperId, organisationId: 'union-1' })
  const claim: ClaimRecord = {
    ...(await recordOf(claimId)),
    tickets: [kept, changed],
    originalsSeen: [kept.id, changed.id],
    ticketChoice: { stands: [], apart: [kept.id, changed.id] },
    papers: { contract: ['f1'], statement: ['f2'] },
    papersSeen: { opened: [seen('f1'), seen('f2')], compared: [ticked('contract'), ticked('statement')] },
  }
  const tickets = [
    { ...kept, photoIds: ['p1', 'p3'] },
    { ...changed, from: '吉林' },
  ]
  const ofTickets = lapsedParts(both, claim, { tickets })
  assert.deepEqual(ofTickets.originalsSeen, [kept.id])
  assert.deepEqual(ofTickets.papersSeen, claim.papersSeen)
  const ofPapers = lapsedParts(both, claim, { papers: { contract: ['f1'], statement: ['f9'] } })
  assert.deepEqual(ofPapers.originalsSeen, claim.originalsSeen)
  assert.deepEqual(ofPapers.papersSeen, { opened: [seen('f1')], compared: [ticked('contract')] })
})

test('of an erased claim no part is left', async () => {
  const { erasedParts } = await ports()
  assert.deepEqual(Object.keys(erasedParts()).sort(), [
    'charters',
    'originalsSeen',
    'papers',
    'papersSeen',
    'roster',
    'ticketChoice',
    'tickets',
  ])
})

test('a roster that nobody is in is missing, whatever else the claim has', async () => {
  const { problemsOfParts } = await ports()
  const { claimId } = await aWorker().drafts(city)
  const roster: Part = {
    kind: 'roster',
    label: '名册',
    columns: [],
    mostRows: 1,
    settles: [],
    clause: papersPart.clause,
  }
  const claim = await handed(claimId)
  assert.deepEqual(problemsOfParts({ parts: [roster] }, claim), [{ field: 'roster', problem: 'rosterEmpty' }])
})

test('a claim whose procedure asks for no papers takes none', async () => {
  const { claimId, version, accountId } = await aWorker().drafts(city)
  const changes = { papers: { contract: ['f1'] } }
  const refused = await city.fails(accountId, 'save-draft', { claimId, expectedVersion: version, changes })
  assert.deepEqual(refused, { code: 'wrongInput', values: { field: 'changes.papers' } })
  const begun = await city.fails(accountId, 'begin-photo', { claimId, paperId: 'contract' })
  assert.deepEqual(begun, { code: 'wrongInput', values: { field: 'paperId' } })
})
