import { blankTicket, ticketLimit, type Ticket } from '@domain/ticket/record/ticket'
import { randomId } from '@/services/phone/random-id'
import { changeTickets, contentOf, draftStore } from './draft-store'
import { withPhotoBack } from './removed-photos'
import { addPhotoToRemoved, keepRemoved, takeRemoved, withPhoto } from './removed-tickets'

/** A ticket of which nothing is known yet. */
export const newTicket = (): Ticket => ({
  id: `t${randomId(12)}`,
  ...blankTicket,
  photoIds: [],
})

const ticketOf = (ticketId: string): Ticket | undefined =>
  contentOf(draftStore.getState())?.tickets.find((ticket) => ticket.id === ticketId)

const replaceTicket = (ticketId: string, how: (ticket: Ticket) => Ticket) =>
  changeTickets((tickets) => tickets.map((ticket) => (ticket.id === ticketId ? how(ticket) : ticket)))

/** How many more tickets fit on the claim. */
export const roomForTickets = (): number =>
  ticketLimit - (contentOf(draftStore.getState())?.tickets.length ?? 0)

/** Adds tickets to the claim. */
export function addTickets(tickets: readonly Ticket[]) {
  changeTickets((current) => [...current, ...tickets].slice(0, ticketLimit))
}

/** Takes a ticket off and gives what puts it back where it was; that says false when there is no room for it any more. */
export function removeTicket(ticketId: string): () => boolean {
  const before = contentOf(draftStore.getState())?.tickets ?? []
  const index = before.findIndex((ticket) => ticket.id === ticketId)
  const removed = before[index]
  if (removed) keepRemoved(removed)
  changeTickets((tickets) => tickets.filter((ticket) => ticket.id !== ticketId))
  return () => {
    if (roomForTickets() <= 0) return false
    const again = takeRemoved(ticketId)
    if (again) changeTickets((tickets) => [...tickets.slice(0, index), again, ...tickets.slice(index)])
    return true
  }
}

/** Takes a photo off its ticket and gives what puts it back; that says false when there is no room for it any more. */
export function removePhoto({ id: ticketId, photoIds }: Ticket, photoId: string): () => boolean {
  const place = photoIds.indexOf(photoId)
  replaceTicket(ticketId, (ticket) => ({
    ...ticket,
    photoIds: ticket.photoIds.filter((known) => known !== photoId),
  }))
  return () => {
    replaceTicket(ticketId, (ticket) => withPhotoBack(ticket, photoId, place))
    return ticketOf(ticketId)?.photoIds.includes(photoId) ?? true
  }
}

/** Puts an arrived photo on its ticket. False when the ticket is gone meanwhile. */
export function addPhotoToTicket(ticketId: string, photoId: string): boolean {
  if (addPhotoToRemoved(ticketId, photoId)) return true
  if (!ticketOf(ticketId)) return false
  replaceTicket(ticketId, (ticket) => withPhoto(ticket, photoId))
  return true
}
