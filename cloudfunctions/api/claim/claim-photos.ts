import { database } from '@platform/store/cloud'
import { erasePhoto } from '@platform/files/erase-photo'
import { photos, type PhotoRecord } from '@platform/records/claim'
import { refuse } from '@platform/store/refusal'
import { find } from '@platform/store/store'

/** Most photos on one claim. */
const photoLimit = 30
/** Photos that finish at the same moment can step over the limit by a few: they are read all the same. */
const slack = 20

const arrived = (claimId: string) => ({ claimId, state: 'finished' })

/** Photos of a claim that arrived. */
export const finishedPhotos = (claimId: string): Promise<PhotoRecord[]> =>
  find(photos, arrived(claimId), { limit: photoLimit + slack })

/** Refuses when the claim has all the photos it may have. */
export async function requireRoom(claimId: string): Promise<void> {
  const { total } = await database.collection(photos.name).where(arrived(claimId)).count()
  if (total >= photoLimit) refuse('tooManyPhotos', { limit: photoLimit })
}

const everyPhoto = 100

/**
 * Deletes the photos of a claim that is gone, also one that arrived while it went. An upload that is still on its way keeps
 * its record: the clock deletes by it what may arrive yet.
 */
export async function erasePhotosOf(claimId: string): Promise<void> {
  const present = [
    ...(await find(photos, arrived(claimId), { limit: everyPhoto })),
    ...(await find(photos, { claimId, state: 'removed' }, { limit: everyPhoto })),
  ]
  for (const photo of present) await erasePhoto(photo)
}
