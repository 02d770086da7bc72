import { deleteFile } from './files'
import { photos, type PhotoRecord } from './records/claim'
import { find, removeWhere } from './store'

/** Deletes a photo's file and then its record. Cut short in between, the record is still there to do it again by. */
export async function erasePhoto(photo: PhotoRecord): Promise<void> {
  const fileId = photo.fileId ?? (await fileIdAt(photo.cloudPath))
  // Nothing was ever kept in this environment, so there is no knowing where; the next sweep asks again.
  if (fileId === null) return
  await deleteFile(fileId)
  await removeWhere(photos, { _id: photo._id })
}

/**
 * The file id of a path that a phone was given: an upload that was never finished has told nobody its id, and yet its file
 * may lie there. The front of every id is the environment's and the same.
 */
async function fileIdAt(cloudPath: string): Promise<string | null> {
  const [kept] = await find(photos, { state: 'finished' }, { limit: 1 })
  const front = /^cloud:\/\/[^/]+\//.exec(kept?.fileId ?? '')?.[0]
  return front === undefined ? null : front + cloudPath
}
