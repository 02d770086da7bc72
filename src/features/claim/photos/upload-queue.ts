import type { LocalPhoto } from '@/services/photos/photo'
import * as queue from '@/services/uploads/upload-queue'
import { keepPhoto } from '../draft/draft-store'
import { addPhotoToTicket } from '../draft/ticket-draft'
import { readAgainWhenOnline, readPhotos } from './photo-readings'

queue.receiveUploads('tickets', {
  take: (ticketId, photo) => addPhotoToTicket(ticketId, photo.id),
  settled: (claimId, photo) => {
    keepPhoto(claimId, photo)
    // Read while the next photo is on its way.
    void readPhotos(claimId)
  },
})

export { dropUpload, resumeUploads, retryUpload } from '@/services/uploads/upload-queue'

/** Sends a photo of a ticket, now or as soon as there is a network. */
export const queuePhoto = (ticketId: string, photo: LocalPhoto): Promise<void> =>
  queue.queueFile('tickets', ticketId, photo)

/** Sends and reads again what failed only for want of a network. */
export function retryOfflineUploads() {
  readAgainWhenOnline()
  queue.retryOfflineUploads()
}

/** Gives up the unsent photos of a ticket that was taken off. */
export const dropUploadsOf = (ticketId: string) => queue.dropUploadsOf('tickets', ticketId)
