import { photosOfOneTicket, type Ticket } from '@domain/ticket/record/ticket'

/** The ticket with a photo that was taken off back where it was; photos that arrived meanwhile stay. */
export function withPhotoBack(ticket: Ticket, photoId: string, place: number): Ticket {
  const { photoIds } = ticket
  if (photoIds.includes(photoId) || photoIds.length >= photosOfOneTicket) return ticket
  return { ...ticket, photoIds: [...photoIds.slice(0, place), photoId, ...photoIds.slice(place)] }
}
