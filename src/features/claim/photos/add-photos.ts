import { ticketLimit } from '@domain/ticket/record/ticket'
import type { PhotoPlace } from '@/services/photos/photo'
import { refusalSentences } from '@/services/photos/photo-source'
import { takeFiles } from '@/services/uploads/take-files'
import { addTickets, newTicket, roomForTickets } from '../draft/ticket-draft'
import { queuePhoto } from './upload-queue'

const full = `车票已经满 ${ticketLimit} 张了`

/**
 * Photographs tickets: each photo becomes a ticket, and `onFirst` hears of the first. Gives what to tell the person about files
 * that were left out.
 */
export async function photographTickets(
  place: PhotoPlace,
  onFirst: (ticketId: string) => void,
): Promise<string[]> {
  const room = roomForTickets()
  if (room <= 0) return [`${full}，请先删掉用不到的。`]
  const { photos, refusals } = await takeFiles(place, Math.min(9, room))
  let leftOut = 0
  let added = 0
  for (const photo of photos) {
    // What was read meanwhile may have taken the room: one photo can show several tickets.
    if (roomForTickets() <= 0) {
      leftOut += 1
      continue
    }
    const ticket = newTicket()
    addTickets([ticket])
    if (added === 0) onFirst(ticket.id)
    added += 1
    await queuePhoto(ticket.id, photo)
  }
  const said = refusals.map((refusal) => refusalSentences[refusal])
  return leftOut > 0 ? [...said, `${full}，有 ${leftOut} 张照片没放进来。`] : said
}

/** Adds photos to one ticket. */
export async function photographTicket(ticketId: string, place: PhotoPlace, room: number): Promise<string[]> {
  const { photos, refusals } = await takeFiles(place, room)
  for (const photo of photos) await queuePhoto(ticketId, photo)
  return refusals.map((refusal) => refusalSentences[refusal])
}
