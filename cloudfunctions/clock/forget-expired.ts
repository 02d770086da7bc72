import { command } from '@platform/store/cloud'
import { erasePhoto } from '@platform/files/erase-photo'
import { logDefect } from '@platform/log/log'
import { forgetMadeFiles } from '@platform/files/made-files'
import { photos, type PhotoRecord } from '@platform/records/claim'
import { keptAnswers } from '@platform/records/kept-answers'
import { failedDocuments, rateCounters, rememberedAnswers } from '@platform/records/trail'
import { find, removeWhere } from '@platform/store/store'
import { sweepRosters } from './sweep-rosters'

const unfinishedPhotoHours = 24
const batchSize = 100
const pagesATick = 5

type Forgotten = Record<
  'answers' | 'counters' | 'documents' | 'checks' | 'photos' | 'made' | 'rosters',
  number
>

/**
 * Removes working data that has served: remembered answers, rate counters, documents that could not be read a day ago, photos that
 * were given up, files that were made to be printed, rosters that no claim names, and answers of a check that nobody has touched for a
 * year.
 */
export async function forgetExpired(at: Date): Promise<Forgotten> {
  const expired = { expiresAt: command.lt(at.toISOString()) }
  const answers = await removeWhere(rememberedAnswers, expired)
  const counters = await removeWhere(rateCounters, expired)
  const documents = await removeWhere(failedDocuments, expired)
  const checks = await removeWhere(keptAnswers, expired)
  const made = await forgetMadeFiles(at)
  const rosters = await sweepRosters(at)
  return { answers, counters, documents, checks, made, rosters, photos: await eraseGivenUp(at) }
}

/** Uploads that never finished, and removed photos whose removal was cut short. */
async function eraseGivenUp(at: Date): Promise<number> {
  const before = new Date(at.getTime() - unfinishedPhotoHours * 3_600_000).toISOString()
  return (await eraseAll('begun', before)) + (await eraseAll('removed', at.toISOString()))
}

/** Oldest first and page by page, so that those that cannot be erased now do not keep back those behind them. */
async function eraseAll(state: PhotoRecord['state'], before: string): Promise<number> {
  let erased = 0
  let after = ''
  for (let page = 0; page < pagesATick; page += 1) {
    const within = command.gt(after).and(command.lt(before))
    const options = { orderBy: [['createdAt', 'asc']], limit: batchSize } as const
    const givenUp = await find(photos, { state, createdAt: within }, options)
    for (const photo of givenUp) if (await isErased(photo)) erased += 1
    after = givenUp.at(-1)?.createdAt ?? ''
    if (givenUp.length < batchSize) break
  }
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
