import { ticketLimit, type Ticket } from '@domain/ticket/record/ticket'
import type { SuggestedTicket } from '@contract/recognize-calls'
import type { FieldInHand } from './field-in-hand'

/**
 * The ticket with what was read in the fields that are still empty: what a person entered stays, and the field that they are
 * writing in is left alone.
 */
export function fillTicket(ticket: Ticket, read: SuggestedTicket, inHand: FieldInHand | null): Ticket {
  const spared = inHand?.ticketId === ticket.id ? { [inHand.field]: ticket[inHand.field] } : {}
  return {
    ...ticket,
    kind: ticket.kind ?? read.kind,
    direction: ticket.direction ?? read.direction,
    day: ticket.day ?? read.day,
    from: ticket.from || read.from,
    to: ticket.to || read.to,
    fare: ticket.fare ?? read.fare,
    number: ticket.number || read.number,
    ...(ticket.departure || !read.departure ? {} : { departure: read.departure }),
    ...spared,
  }
}

const isBlank = ({ kind, day, from, to, fare }: Ticket): boolean =>
  kind === null && day === null && fare === null && from === '' && to === ''

/**
 * The tickets with what one photo says: its first ticket filled in, further ones added behind it unless they are there.
 * A claim that is full takes no more, and loses none that it has. A photo that arrived on another phone was taken over there: here it fills only a ticket that is still blank.
 */
export function takeOverPhoto(
  tickets: readonly Ticket[],
  photoId: string,
  read: readonly SuggestedTicket[],
  { arrivedHere, blank, inHand }: { arrivedHere: boolean; blank: () => Ticket; inHand: FieldInHand | null },
): Ticket[] {
  const holders = tickets.filter((ticket) => ticket.photoIds.includes(photoId))
  const [holder] = holders
  const [first] = read
  if (!holder || !first || !(arrivedHere || isBlank(holder))) return [...tickets]
  const room = Math.max(0, ticketLimit - tickets.length)
  const added = read
    .slice(holders.length)
    .slice(0, room)
    .map((one) => ({ ...blank(), ...one, photoIds: [photoId] }))
  return tickets.flatMap((ticket) =>
    ticket.id === holder.id ? [fillTicket(ticket, first, inHand), ...added] : [ticket],
  )
}
