import type { Flag } from '@domain/claim/flag'
import { bandOf, type FieldName, type TicketReading } from '@domain/ticket/record/reading'
import { isSameNumber } from '@domain/ticket/record/same-ticket'
import type { Ticket } from '@domain/ticket/record/ticket'
import { readingOf } from '@platform/files/photo-reading'
import type { PhotoRecord } from '@platform/records/claim'

/** Numbers that one ticket alone has. An order can hold several, and a serial comes again after some years. */
const unique: readonly FieldName[] = ['invoiceNo', 'eticketNo', 'code21', 'ticketNo']

/** The reading of each ticket on each of its photos: several on one photo are in the order in which the phone took them over. */
export function readingsOf(
  tickets: readonly Ticket[],
  claimPhotos: readonly PhotoRecord[],
): (ticket: Ticket) => { photo: PhotoRecord; reading: TicketReading }[] {
  const read = new Map(claimPhotos.map((photo) => [photo._id, { photo, found: readingOf(photo)?.tickets }]))
  return (ticket) =>
    ticket.photoIds.flatMap((photoId) => {
      const { photo, found = [] } = read.get(photoId) ?? {}
      const holders = tickets.filter((other) => other.photoIds.includes(photoId))
      const reading = found[holders.indexOf(ticket)]
      return photo && reading ? [{ photo, reading }] : []
    })
}

/** Every number that a ticket is known by: as entered, and as read on its photos. */
const numbersOf = (ticket: Ticket, readings: readonly { reading: TicketReading }[]): string[] => [
  ticket.number,
  ...readings.flatMap(({ reading }) =>
    unique.flatMap((name) => {
      const field = reading.fields[name]
      return field && bandOf(field) !== 'type' ? [field.value] : []
    }),
  ),
]

/** Each ticket on which a number of an earlier one was read, whatever stands in its field: the code of one, the invoice of both. */
export function flagsReadTwice(tickets: readonly Ticket[], claimPhotos: readonly PhotoRecord[]): Flag[] {
  if (tickets.length < 2) return []
  const readings = readingsOf(tickets, claimPhotos)
  const numbers = tickets.map((ticket) => numbersOf(ticket, readings(ticket)))
  return tickets.flatMap((ticket, index): Flag[] => {
    const earlier = tickets.slice(0, index).find((other, place) => {
      if (isSameNumber(other.number, ticket.number)) return false
      return numbers[place]?.some((one) => numbers[index]?.some((number) => isSameNumber(one, number)))
    })
    return earlier ? [{ kind: 'ticketNumberTwice', ticketId: ticket.id, otherTicketId: earlier.id }] : []
  })
}
