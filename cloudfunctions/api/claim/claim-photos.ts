import { command, database } from '@platform/store/cloud'
import { erasePhoto } from '@platform/files/erase-photo'
import { photos, type PhotoRecord } from '@platform/records/claim'
import { refuse } from '@platform/store/refusal'
import { find } from '@platform/store/store'

/** Most photos of tickets, and most files of papers, on one claim. How many pages a paper has at most, its procedure says. */
const photoLimit = 30
const paperFileLimit = 100
/** Photos that finish at the same moment can step over the limit by a few: they are read all the same. */
const slack = 20

const arrived = (claimId: string) => ({ claimId, state: 'finished' })

/** Photos of a claim that arrived. */
export const finishedPhotos = (claimId: string): Promise<PhotoRecord[]> =>
  find(photos, arrived(claimId), { limit: photoLimit + paperFileLimit + slack })

/** Refuses when the claim has all the photos of tickets, or all the files of papers, that it may have. */
export async function requireRoom(claimId: string, paperId: string): Promise<void> {
  const limit = paperId === '' ? photoLimit : paperFileLimit
  const alike = { ...arrived(claimId), paperId: paperId === '' ? '' : command.neq('') }
  const { total } = await database.collection(photos.name).where(alike).count()
  if (total >= limit) refuse('tooManyPhotos', { limit })
}

const everyPhoto = 2 * (photoLimit + paperFileLimit + slack)

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
