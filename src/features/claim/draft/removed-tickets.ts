import { photosOfOneTicket, type Ticket } from '@domain/ticket/record/ticket'

/** Tickets whose removal can still be undone: a photo on its way to one of them arrives there too. */
const removed = new Map<string, Ticket>()

/** The ticket with one more photo, unless it has it or is full. */
export const withPhoto = (ticket: Ticket, photoId: string): Ticket =>
  ticket.photoIds.includes(photoId)
    ? ticket
    : { ...ticket, photoIds: [...ticket.photoIds, photoId].slice(0, photosOfOneTicket) }

/** Keeps a ticket that was taken off. */
export const keepRemoved = (ticket: Ticket) => removed.set(ticket.id, ticket)

/** Puts an arrived photo on a ticket that was taken off. False when none of that name is kept. */
export function addPhotoToRemoved(ticketId: string, photoId: string): boolean {
  const ticket = removed.get(ticketId)
  if (!ticket) return false
  removed.set(ticketId, withPhoto(ticket, photoId))
  return true
}

/** Gives the ticket that was taken off, and keeps it no longer. */
export function takeRemoved(ticketId: string): Ticket | undefined {
  const ticket = removed.get(ticketId)
  removed.delete(ticketId)
  return ticket
}
