import { photosOfOneTicket, type Ticket } from '@domain/ticket/record/ticket'
import { openFile } from '@/services/phone/open-file'
import type { PhotoPlace } from '@/services/photos/photo'
import { Card } from '@/ui/display/card'
import { PhotoGrid } from '@/ui/photos/photo-grid'
import { Notice } from '@/ui/feedback/notice'
import { showToast } from '@/ui/feedback/toast'
import { PhotoButtons } from '@/ui/photos/photo-buttons'
import { photoButtons } from '@/services/photos/photo-source'
import { readPhotos } from '../photos/photo-readings'
import { removePhotosLater } from '../photos/photo-removal'
import { photosOfTicket } from '../photos/photo-view'
import { removePhoto } from '../draft/ticket-draft'
import { dropUpload, retryUpload } from '../photos/upload-queue'
import { uploadStore, type ShownFile } from '@/services/uploads/upload-store'

interface Props {
  claimId: string
  ticket: Ticket
  name: string
  /** Where each of its files can be seen. */
  fileOf: (photoId: string) => ShownFile
  onTake: (place: PhotoPlace, room: number) => void
}

/** The photos of one ticket; a tap shows one large. */
export function TicketPhotos({ claimId, ticket, name, fileOf, onTake }: Props) {
  const uploads = uploadStore((state) => state.uploads)
  const preparing = uploadStore((state) => state.preparing)
  const photos = photosOfTicket(ticket, uploads, fileOf)
  const room = photosOfOneTicket - photos.length

  const remove = (id: string) => {
    if (!ticket.photoIds.includes(id)) return dropUpload(id)
    const undo = removePhoto(ticket, id)
    removePhotosLater([id])
    showToast('照片删掉了', {
      label: '撤销',
      onTap: () => {
        if (!undo()) showToast('这张票的照片已经满了，放不回去')
        // What was read of it while it was off was not taken over.
        void readPhotos(claimId)
      },
    })
  }
  return (
    <Card>
      <PhotoGrid
        label={`${name}照片`}
        photos={photos}
        onOpenFile={(file) => void openFile(file, showToast)}
        onRemove={remove}
        onRetry={retryUpload}
      />
      {preparing > 0 && <Notice tone="info">正在处理 {preparing} 张照片，请稍等</Notice>}
      {room > 0 && (
        <PhotoButtons buttons={photoButtons} what={name} onTake={(place) => onTake(place, room)} />
      )}
    </Card>
  )
}
