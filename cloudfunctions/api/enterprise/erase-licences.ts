import { erasePhoto } from '@platform/files/erase-photo'
import { photos } from '@platform/records/claim'
import { find } from '@platform/store/store'

const mostAtOnce = 20

/** Deletes the files of photos that an application no longer has. What is cut short, the clock does. */
export async function eraseLicences(applicationId: string): Promise<void> {
  const removed = { claimId: applicationId, state: 'removed' }
  for (const photo of await find(photos, removed, { limit: mostAtOnce })) await erasePhoto(photo)
}
