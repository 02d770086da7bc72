import type { Ticket } from '@domain/ticket/record/ticket'
import type { FileFormat } from '@domain/ticket/kind/file-format'
import { fileKindOf } from '@/services/phone/open-file'
import type { ShownFile, Upload } from './upload-store'

/** A photo of a ticket as the component set shows it. */
export type ShownPhoto = {
  id: string
  path: string
  format: FileFormat
  fileKind?: string
  state: 'waiting' | 'uploading' | 'done' | 'failed'
  percent?: number
}

const states = { waiting: 'waiting', sending: 'uploading', failed: 'failed' } as const

const faceOf = ({ path, format }: ShownFile) => ({ path, format, fileKind: fileKindOf(format) })

/** The files of a ticket that have arrived, then those on their way. `fileOf` gives the path '' for one that cannot be shown yet. */
export function photosOfTicket(
  ticket: Ticket,
  uploads: readonly Upload[],
  fileOf: (photoId: string) => ShownFile,
): ShownPhoto[] {
  const arrived = ticket.photoIds.map((id): ShownPhoto => ({ id, ...faceOf(fileOf(id)), state: 'done' }))
  const coming = uploads
    .filter((upload) => upload.ticketId === ticket.id)
    .map((upload): ShownPhoto => ({
      id: upload.id,
      ...faceOf(upload),
      state: states[upload.state],
      percent: upload.percent,
    }))
  return [...arrived, ...coming]
}
