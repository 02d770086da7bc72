import type { Ticket } from '@domain/ticket/ticket'
import type { Upload } from './upload-store'

/** A photo of a ticket as the component set shows it. */
export type ShownPhoto = {
  id: string
  path: string
  state: 'waiting' | 'uploading' | 'done' | 'failed'
  percent?: number
}

const states = { waiting: 'waiting', sending: 'uploading', failed: 'failed' } as const

/** The photos of a ticket that have arrived, then those on their way. `pathOf` gives '' for one that cannot be shown yet. */
export function photosOfTicket(
  ticket: Ticket,
  uploads: readonly Upload[],
  pathOf: (photoId: string) => string,
): ShownPhoto[] {
  const arrived = ticket.photoIds.map((id): ShownPhoto => ({ id, path: pathOf(id), state: 'done' }))
  const coming = uploads
    .filter((upload) => upload.ticketId === ticket.id)
    .map((upload): ShownPhoto => ({
      id: upload.id,
      path: upload.path,
      state: states[upload.state],
      percent: upload.percent,
    }))
  return [...arrived, ...coming]
}
