import type { PhotoPlace } from '@/services/photo'
import { refusalSentences, takePhotos } from '@/services/photo-source'
import { addTickets, newTicket, roomForTickets } from './ticket-draft'
import { queuePhoto } from './upload-queue'
import { uploadStore } from './upload-store'

const setPreparing = (preparing: number) => uploadStore.setState({ preparing })

async function take(place: PhotoPlace, count: number) {
  try {
    return await takePhotos(place, count, setPreparing)
  } finally {
    setPreparing(0)
  }
}

/** Photographs tickets: each photo becomes a ticket. Gives what to tell the person about files that were left out. */
export async function photographTickets(place: PhotoPlace): Promise<string[]> {
  const room = roomForTickets()
  if (room <= 0) return ['车票已经满 12 张了，请先删掉用不到的。']
  const { photos, refusals } = await take(place, Math.min(9, room))
  for (const photo of photos) {
    const ticket = newTicket()
    addTickets([ticket])
    await queuePhoto(ticket.id, photo)
  }
  return refusals.map((refusal) => refusalSentences[refusal])
}

/** Adds photos to one ticket. */
export async function photographTicket(ticketId: string, place: PhotoPlace, room: number): Promise<string[]> {
  const { photos, refusals } = await take(place, room)
  for (const photo of photos) await queuePhoto(ticketId, photo)
  return refusals.map((refusal) => refusalSentences[refusal])
}
