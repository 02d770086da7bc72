import { looksSentBefore } from '@domain/ticket/record/likeness'
import { photos, type PhotoRecord } from '@platform/records/claim'
import { find } from '@platform/store/store'

/** More photos than claims of one person hold: the search does not grow with the city. */
const mostPhotos = 100

/** Whether a photo looks like one that the same person sent before. A hint for people. */
export async function sentBefore(photo: PhotoRecord): Promise<boolean> {
  if (photo.likeness === null) return false
  const own = await find(photos, { accountId: photo.accountId, state: 'finished' }, { limit: mostPhotos })
  return looksSentBefore(photo, own)
}
