import { command } from '@platform/cloud'
import { deleteFile } from '@platform/files'
import { photos } from '@platform/records/claim'
import { rateCounters, rememberedAnswers } from '@platform/records/trail'
import { find, removeWhere } from '@platform/store'

const unfinishedPhotoHours = 24

/** Removes working data that has served: remembered answers, rate counters, uploads that never finished. */
export async function forgetExpired(
  at: Date,
): Promise<{ answers: number; counters: number; uploads: number }> {
  const expired = { expiresAt: command.lt(at.toISOString()) }
  const answers = await removeWhere(rememberedAnswers, expired)
  const counters = await removeWhere(rateCounters, expired)
  const before = new Date(at.getTime() - unfinishedPhotoHours * 3_600_000).toISOString()
  const stale = { state: 'begun', createdAt: command.lt(before) }
  const unfinished = await find(photos, stale, { limit: 100 })
  await Promise.all(unfinished.flatMap((photo) => (photo.fileId === null ? [] : [deleteFile(photo.fileId)])))
  const uploads = unfinished.length === 0 ? 0 : await removeWhere(photos, stale)
  return { answers, counters, uploads }
}
