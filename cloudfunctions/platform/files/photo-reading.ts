import { PhotoReading } from '@domain/ticket/record/reading'
import { photos, type PhotoRecord } from '../records/claim'
import { open, seal } from '../security/vault'

const placeOf = (photoId: string) => ({ collection: photos.name, id: photoId, field: 'reading' })

/** What was read of a photo, sealed for its record. */
export const sealReading = (photoId: string, reading: PhotoReading): string =>
  seal(JSON.stringify(reading), placeOf(photoId))

/** What was read of a photo, for its owner and its reviewers; null when it was not read yet. */
export function readingOf(photo: Pick<PhotoRecord, '_id' | 'reading'>): PhotoReading | null {
  if (photo.reading === null) return null
  return PhotoReading.parse(JSON.parse(open(photo.reading, placeOf(photo._id))))
}
