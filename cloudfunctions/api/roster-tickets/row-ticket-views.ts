import type { RowTicketPhoto, RowTicketView, TicketHolder } from '@contract/roster-ticket-calls'
import { maskIdNumber } from '@domain/person/mask'
import type { PartOf } from '@domain/procedure/part'
import { partOf } from '@domain/procedure/part-of'
import type { Procedure } from '@domain/procedure/procedure'
import { ownTicket } from '@domain/roster/charter'
import { fitOf, matchOf, personsOf, travellerOf, type RowPerson } from '@domain/roster/match-ticket'
import type { RosterRow, RowId } from '@domain/roster/row'
import { rowTicketId, standingIn } from '@domain/roster/row-tickets'
import { departureRead } from '@domain/ticket/record/departure'
import type { TicketReading } from '@domain/ticket/record/reading'
import { blankTicket, type Ticket } from '@domain/ticket/record/ticket'
import { suggestTicket } from '@domain/ticket/suggest-ticket'
import { readingOf } from '@platform/files/photo-reading'
import type { PhotoRecord } from '@platform/records/claim'

type Person = { row: RosterRow; number: number; person: RowPerson }

/** What stands on some photos, each ticket with the persons of the roster whose it may be. */
export function viewsOfPhotos(
  photos: readonly PhotoRecord[],
  rows: readonly RosterRow[],
  procedure: Pick<Procedure, 'parts'>,
  roster: PartOf<'roster'>,
): RowTicketPhoto[] {
  const personOf = personsOf(roster)
  const persons = rows.map((row, index): Person => ({ row, number: index + 1, person: personOf(row) }))
  const seat = partOf(procedure, 'charters')?.seatColumn
  const byId = new Map(persons.map((one) => [one.row.id, one]))
  const holderOf = (rowId: RowId): TicketHolder[] => {
    const known = byId.get(rowId)
    return known ? [holder(known, seat)] : []
  }
  return photos.map((photo) => {
    const reading = readingOf(photo)
    const read = reading === null ? null : (reading.notRead ?? 'read')
    return {
      photoId: photo._id,
      read,
      tickets: ticketsOn(photo).map((one) => viewOf(one, persons, holderOf)),
    }
  })
}

type OnPhoto = { ticket: Ticket; reading: TicketReading | null }

/** The tickets of a photo as they would be entered; one that nobody could read is there to be typed. */
function ticketsOn(photo: PhotoRecord): OnPhoto[] {
  const readings = readingOf(photo)?.tickets ?? []
  const base = (index: number) => ({ id: rowTicketId(photo._id, index), photoIds: [photo._id] })
  if (readings.length === 0) return [{ ticket: { ...blankTicket, ...base(0) }, reading: null }]
  return readings.map((one, index) => ({
    // Whoever comes from outside of the province comes to work here: nothing else is needed to tell which way it went.
    ticket: { ...suggestTicket(one, null), ...departureRead(one), ...base(index) },
    reading: one,
  }))
}

function viewOf(
  { ticket, reading }: OnPhoto,
  persons: readonly Person[],
  holderOf: (rowId: RowId) => TicketHolder[],
): RowTicketView {
  const traveller = reading === null ? { name: '', idMask: '' } : travellerOf(reading)
  const found = persons.flatMap(({ row, person }) => {
    const fit = fitOf(traveller, person)
    return fit === null ? [] : [{ rowId: row.id, fit }]
  })
  const { sure, candidates } = matchOf(traveller, found)
  const theirs = new Set(candidates)
  const standing = persons.flatMap(({ row }) => standingIn(row, ticket, theirs.has(row.id)))
  const first = standing.find(({ sameness }) => sameness === 'itself') ?? standing[0]
  const [at] = first === undefined ? [] : holderOf(first.rowId)
  return {
    ticket,
    reason: reading?.reason ?? null,
    ...traveller,
    sure,
    candidates: candidates.flatMap(holderOf),
    standing: first && at ? { holder: at, ticketId: first.ticketId, sameness: first.sameness } : null,
  }
}

const holder = ({ row, number, person }: Person, seat: string | undefined): TicketHolder => {
  const ride = seat === undefined ? undefined : row.values[seat]
  return {
    rowId: row.id,
    number,
    name: person.name,
    idMask: maskIdNumber(person.idNumber),
    tickets: row.tickets,
    rides: typeof ride === 'string' && ride !== '' && ride !== ownTicket,
  }
}
