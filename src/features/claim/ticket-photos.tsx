import { photosOfOneTicket, type Ticket } from '@domain/ticket/ticket'
import { openFile } from '@/services/open-file'
import type { PhotoPlace } from '@/services/photo'
import { Card } from '@/ui/card'
import { PhotoGrid } from '@/ui/photo-grid'
import { Notice } from '@/ui/notice'
import { showToast } from '@/ui/toast'
import { changeTicket } from './draft-store'
import { PhotoButtons } from './photo-buttons'
import { removePhotosLater } from './photo-removal'
import { photosOfTicket } from './photo-view'
import { dropUpload, retryUpload } from './upload-queue'
import { uploadStore, type ShownFile } from './upload-store'

interface Props {
  ticket: Ticket
  name: string
  /** Where each of its files can be seen. */
  fileOf: (photoId: string) => ShownFile
  onTake: (place: PhotoPlace, room: number) => void
}

/** The photos of one ticket; a tap shows one large. */
export function TicketPhotos({ ticket, name, fileOf, onTake }: Props) {
  const uploads = uploadStore((state) => state.uploads)
  const preparing = uploadStore((state) => state.preparing)
  const photos = photosOfTicket(ticket, uploads, fileOf)
  const room = photosOfOneTicket - photos.length

  const remove = (id: string) => {
    if (!ticket.photoIds.includes(id)) return dropUpload(id)
    const { photoIds } = ticket
    changeTicket(ticket.id, { photoIds: photoIds.filter((known) => known !== id) })
    removePhotosLater([id])
    showToast('照片删掉了', { label: '撤销', onTap: () => changeTicket(ticket.id, { photoIds }) })
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
      {room > 0 && <PhotoButtons what={name} onTake={(place) => onTake(place, room)} />}
    </Card>
  )
}
