import { command } from '@platform/cloud'
import { erasePhoto } from '@platform/erase-photo'
import { logDefect } from '@platform/log'
import { photos, type PhotoRecord } from '@platform/records/claim'
import { keptAnswers } from '@platform/records/kept-answers'
import { failedDocuments, rateCounters, rememberedAnswers } from '@platform/records/trail'
import { find, removeWhere } from '@platform/store'

const unfinishedPhotoHours = 24
const batchSize = 100

type Forgotten = Record<'answers' | 'counters' | 'documents' | 'checks' | 'photos', number>

/**
 * Removes working data that has served: remembered answers, rate counters, documents that could not be read a day ago, photos that
 * were given up, and answers of a check that nobody has touched for a year.
 */
export async function forgetExpired(at: Date): Promise<Forgotten> {
  const expired = { expiresAt: command.lt(at.toISOString()) }
  const answers = await removeWhere(rememberedAnswers, expired)
  const counters = await removeWhere(rateCounters, expired)
  const documents = await removeWhere(failedDocuments, expired)
  const checks = await removeWhere(keptAnswers, expired)
  return { answers, counters, documents, checks, photos: await eraseGivenUp(at) }
}

/** Uploads that never finished, and removed photos whose removal was cut short. Oldest first, so that none waits for ever. */
async function eraseGivenUp(at: Date): Promise<number> {
  const before = command.lt(new Date(at.getTime() - unfinishedPhotoHours * 3_600_000).toISOString())
  const options = { orderBy: [['createdAt', 'asc']], limit: batchSize } as const
  const givenUp = [
    ...(await find(photos, { state: 'begun', createdAt: before }, options)),
    ...(await find(photos, { state: 'removed' }, options)),
  ]
  let erased = 0
  for (const photo of givenUp) if (await isErased(photo)) erased += 1
  return erased
}

/** A photo whose file cannot be deleted now stays for the next tick, and those behind it do not wait for it. */
async function isErased(photo: PhotoRecord): Promise<boolean> {
  try {
    await erasePhoto(photo)
    return true
  } catch (error) {
    logDefect(photo._id, error)
    return false
  }
}
