import type { Ticket } from '@domain/ticket/record/ticket'
import { filesShownOf, type ShownPhoto } from '@/services/uploads/shown-files'
import type { ShownFile, Upload } from '@/services/uploads/upload-store'

/** The files of a ticket that have arrived, then those on their way. */
export const photosOfTicket = (
  { id, photoIds }: Ticket,
  uploads: readonly Upload[],
  fileOf: (photoId: string) => ShownFile,
): ShownPhoto[] => filesShownOf({ part: 'tickets', owner: id, photoIds }, uploads, fileOf)
