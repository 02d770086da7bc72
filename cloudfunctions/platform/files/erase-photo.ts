import { deleteFile, fileAt } from './files'
import { photos, type PhotoRecord } from '../records/claim'
import { find, removeWhere } from '../store/store'

/** Deletes a photo's files and then its record. Cut short in between, the record is still there to do it again by. */
export async function erasePhoto(photo: PhotoRecord): Promise<void> {
  const known = photo.fileId ?? (await anyFileId())
  // Nothing was ever kept in this environment, so there is no knowing where; the next sweep asks again.
  if (known === null) return
  // An upload that was never finished has told nobody its id, and yet its file may lie in the tray or be kept already.
  const paths = [photo.cloudPath, photo.keptPath].filter((path) => path !== null)
  const files = new Set([known, ...paths.map((path) => fileAt(path, known))])
  if (photo.fileId === null) files.delete(known)
  for (const file of files) await deleteFile(file)
  await removeWhere(photos, { _id: photo._id })
}

/** The id of some file that is kept: the front of every id is the environment's and the same. */
async function anyFileId(): Promise<string | null> {
  const [kept] = await find(photos, { state: 'finished' }, { limit: 1 })
  return kept?.fileId ?? null
}
