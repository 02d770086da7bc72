import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import { textIn } from '@domain/procedure/fields/field-value'
import { partOf } from '@domain/procedure/part-of'
import { transportProcedure } from '@domain/packs/changchun-2023/procedures/transport-subsidy'
import { rowTicketId, rowTicketPaper, valuesOfTickets } from '@domain/roster/row-tickets'
import type { FieldName, ReadFields, TicketReading } from '@domain/ticket/record/reading'
import { keyedHash } from '../../../cloudfunctions/platform/security/vault'
import { person, returner } from '../../domain/roster/persons'
import { aCity, cityRecognizer, type City } from '../support/city'
import { addEmploymentOffices, rosterDraft, uploadsRows, type RosterClaim } from '../support/roster'
import { ownPhoto } from '../support/worker'

const roster = partOf(transportProcedure, 'roster')
if (roster === null) throw new Error('no roster')

let city: City
beforeAll(async () => {
  city = await aCity()
  addEmploymentOffices(city)
})
afterAll(() => city.close())

const maskOf = (idNumber: string) => `${idNumber.slice(0, 10)}****${idNumber.slice(14)}`
const idOf = (place: number) => textIn(person(place).idNumber ?? '')

/** A ticket as it was read: of a person of the roster, with other fields where given. */
const reading = (place: number, changes: Partial<Record<FieldName, string>> = {}): TicketReading => {
  const printed: Partial<Record<FieldName, string>> = {
    name: textIn(person(place).name ?? ''),
    idMasked: maskOf(idOf(place)),
    from: '成都',
    to: '长春',
    date: '2023-01-27',
    price: '108.50',
    ticketNo: `Z12J${String(10_000 + place)}`,
    ...changes,
  }
  const fields = Object.fromEntries(
    Object.entries(printed).flatMap(([name, value]) =>
      value === '' ? [] : [[name, { value, confidence: 0.99, source: 'photo', region: null }]],
    ),
  ) as ReadFields
  return { kind: 'paperTrain', fields, doubts: [], counted: true, reason: null }
}

/** Sends a photo of tickets of the roster and has it read. */
async function sends({ claimId, colleagues: [hr] }: RosterClaim, tickets: TicketReading[]): Promise<string> {
  const { photoId, cloudPath } = await city.call(hr, 'begin-photo', { claimId, paperId: rowTicketPaper })
  await city.call(hr, 'finish-photo', { photoId, fileId: await city.upload(cloudPath, ownPhoto()) })
  cityRecognizer.answer = { tickets, codes: [], notRead: tickets.length === 0 ? 'noTicketFound' : null }
  await city.call(hr, 'read-ticket-photo', { photoId })
  return photoId
}

const match = (claim: RosterClaim, photoIds: string[] | null, after: string | null = null) =>
  city.call(claim.colleagues[0], 'match-row-tickets', { claimId: claim.claimId, photoIds, after })

/** Puts a ticket to a person, as the phone does it. */
async function places(claim: RosterClaim, photoId: string, rowId: string, index = 0) {
  const { photos, version } = await match(claim, [photoId])
  const view = photos[0]?.tickets[index]
  const holder = view?.candidates.find((one) => one.rowId === rowId)
  if (!view || !holder) throw new Error('not among those whose it may be')
  const tickets = [...holder.tickets, view.ticket]
  const values = { ...valuesOfTickets(roster ?? { columns: [] }, tickets) }
  const input = { claimId: claim.claimId, expectedVersion: version, rowId, values, tickets }
  return city.call(claim.colleagues[0], 'put-roster-row', input)
}

async function transportDraft(
  rows: number,
  named: Readonly<Record<number, { name: string }>> = {},
): Promise<RosterClaim> {
  const claim = await rosterDraft(city, 'transport-subsidy')
  const blank = { ride: '', fare: '', returnDay: '' }
  await uploadsRows(
    claim,
    Array.from({ length: rows }, (_, place) => returner(place, { ...blank, ...named[place] })),
  )
  return claim
}

test('a ticket finds its person by name and the printed part of the number, in whatever chunk, and says nobody’s whole number', async () => {
  const claim = await transportDraft(250, { 230: { name: '欧阳样本' } })
  const photoId = await sends(claim, [reading(230, { name: '欧阳样本' })])
  const answer = await match(claim, [photoId])
  const [photo] = answer.photos
  assert.equal(photo?.read, 'read')
  const [view] = photo?.tickets ?? []
  assert.equal(view?.sure, returner(230).id)
  assert.deepEqual(
    [view?.ticket.id, view?.ticket.fare, view?.ticket.day, view?.ticket.direction],
    [rowTicketId(photoId, 0), 108_50, '2023-01-27', 'toWork'],
  )
  const sure = view?.candidates.find(({ rowId }) => rowId === view.sure)
  assert.deepEqual([sure?.number, sure?.rides], [231, false])
  assert.doesNotMatch(JSON.stringify(answer), /\d{17}[\dX]/)
})

test('what was put to a person counts at once, adds up with the next, and is found there again', async () => {
  const claim = await transportDraft(3)
  const rowId = returner(1).id
  const first = await places(claim, await sends(claim, [reading(1)]), rowId)
  assert.deepEqual(
    [first.row.values.ride, first.row.values.fare, first.row.values.returnDay, first.row.verdict.counted],
    ['own', 108_50, '2023-01-27', true],
  )
  assert.equal(first.decision.amount.lines.find(({ id }) => id === 'ownFares')?.payable, 108_50)
  const onward = { from: '成都', to: '沈阳', date: '2023-01-26', ticketNo: 'Z12J99999', price: '100' }
  const secondPhoto = await sends(claim, [reading(1, onward)])
  const second = await places(claim, secondPhoto, rowId)
  assert.deepEqual([second.row.values.fare, second.row.tickets.length], [208_50, 2])
  assert.equal(second.decision.amount.lines.find(({ id }) => id === 'ownFares')?.payable, 200_00)
  const again = await match(claim, [secondPhoto])
  assert.equal(again.photos[0]?.tickets[0]?.standing?.sameness, 'itself')
  assert.equal(again.placed, 2)
  const marks = city.cloud.store.find('rosterChunks', { claimId: claim.claimId }, { limit: 10 })
  const mark = keyedHash('ticketNumber', 'Z12J99999')
  assert.ok(
    marks.some(({ document }) => (document.ticketMarks as string[]).includes(mark)),
    'a travel claim with the ticket would find it',
  )
})

test('the same ticket photographed twice is told, whoever has it', async () => {
  const claim = await transportDraft(3)
  await places(claim, await sends(claim, [reading(0)]), returner(0).id)
  const copy = await match(claim, [await sends(claim, [reading(0)])])
  const standing = copy.photos[0]?.tickets[0]?.standing
  assert.deepEqual([standing?.sameness, standing?.holder.rowId], ['number', returner(0).id])
  const noNumber = await match(claim, [await sends(claim, [reading(0, { ticketNo: '' })])])
  assert.equal(noNumber.photos[0]?.tickets[0]?.standing?.sameness, 'departure')
})

test('nobody, two, one who rides a coach, and what could not be read are left for a person to place', async () => {
  const claim = await rosterDraft(city, 'transport-subsidy')
  const [hr] = claim.colleagues
  const coach = {
    id: 'hcoachaaa',
    kind: 'coach' as const,
    day: '2023-01-28',
    from: '成都',
    plate: '川A12345',
  }
  const charters = [{ ...coach, cost: 86_000_00, invoice: '12345678' }] as never
  const input = { claimId: claim.claimId, expectedVersion: claim.version, changes: { charters } }
  claim.version = (await city.call(hr, 'save-draft', input)).version
  await uploadsRows(claim, [
    returner(0, { ride: 'hcoachaaa', fare: '', returnDay: '' }),
    returner(1),
    { ...returner(2), values: { ...returner(1).values } },
  ])
  const viewOf = async (tickets: TicketReading[]) =>
    (await match(claim, [await sends(claim, tickets)])).photos[0]?.tickets[0]
  const stranger = await viewOf([reading(40, { name: '赵没有' })])
  assert.deepEqual([stranger?.sure, stranger?.candidates], [null, []])
  const twins = await viewOf([reading(1, { ticketNo: '' })])
  assert.deepEqual([twins?.sure, twins?.candidates.length], [null, 2])
  const rider = await viewOf([reading(0)])
  assert.equal(rider?.candidates[0]?.rides, true)
  const unread = await viewOf([])
  assert.deepEqual([unread?.ticket.fare, unread?.ticket.photoIds.length], [null, 1])
})

test('what lies with nobody is listed a page at a time, and only that', async () => {
  const claim = await transportDraft(30)
  const photoIds: string[] = []
  for (let place = 0; place < 23; place += 1) photoIds.push(await sends(claim, [reading(place)]))
  await places(claim, photoIds[0] ?? '', returner(0).id)
  const first = await match(claim, null)
  assert.deepEqual([first.photos.length, first.placed], [20, 1])
  const rest = await match(claim, null, first.next)
  assert.deepEqual([rest.photos.length, rest.next], [2, null])
  const listed = [...first.photos, ...rest.photos].map((photo) => photo.photoId)
  assert.deepEqual([...listed].sort(), photoIds.slice(1).sort())
})

test('photos of a roster’s tickets stand beside those of the claim: not among them, and shown by name', async () => {
  const claim = await transportDraft(2)
  const { claimId, colleagues } = claim
  const [hr] = colleagues
  const photoId = await sends(claim, [reading(1)])
  assert.deepEqual((await city.call(hr, 'read-claim', { claimId })).photos, [])
  assert.deepEqual((await city.call(hr, 'get-photo-addresses', { claimId })).addresses, [])
  const { addresses } = await city.call(hr, 'get-photo-addresses', { claimId, photoIds: [photoId] })
  assert.equal(addresses[0]?.photoId, photoId)
  const other = await transportDraft(2)
  const foreign = await city.call(other.colleagues[0], 'get-photo-addresses', {
    claimId: other.claimId,
    photoIds: [photoId],
  })
  assert.deepEqual(foreign.addresses, [])
  const ticket = (await match(claim, [photoId])).photos[0]?.tickets[0]?.ticket
  const put = {
    claimId: other.claimId,
    expectedVersion: other.version,
    rowId: returner(1).id,
    values: {},
    tickets: [ticket],
  }
  assert.equal((await city.fails(other.colleagues[0], 'put-roster-row', put)).values.field, 'tickets')
})

test('a claim whose roster counts heads takes no tickets', async () => {
  const claim = await rosterDraft(city)
  const [hr] = claim.colleagues
  const refused = await city.fails(hr, 'begin-photo', { claimId: claim.claimId, paperId: rowTicketPaper })
  assert.equal(refused.values.field, 'paperId')
  assert.deepEqual(await match(claim, null), { version: claim.version, placed: 0, photos: [], next: null })
})

test('a discarded draft leaves no photo of any ticket', async () => {
  const claim = await transportDraft(2)
  const [hr] = claim.colleagues
  await sends(claim, [reading(0)])
  const { claimId, version } = claim
  await city.call(hr, 'discard-draft', { claimId, expectedVersion: version })
  assert.deepEqual(city.cloud.store.find('photos', { claimId }, { limit: 10 }), [])
})
