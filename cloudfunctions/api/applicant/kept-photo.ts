import { database } from '@platform/store/cloud'
import { deleteFile, keepFile } from '@platform/files/files'
import { electronicFormatOf, photoContentOf } from '@platform/files/photo-content'
import { photos, type PhotoRecord } from '@platform/records/claim'
import { refuse } from '@platform/store/refusal'
import { contentInTray, requireSize } from '@platform/files/uploads'
import { digestOf, keyedHash } from '@platform/security/vault'

export type KeptPhoto = Pick<PhotoRecord, 'width' | 'height' | 'bytes' | 'mark' | 'format'> & {
  fileId: string
  keptPath: string
}

/**
 * Looks at the file in the tray and keeps exactly what was looked at where its sender can no longer change it. Null when there is
 * no such file.
 */
export async function keptPhoto(
  begun: PhotoRecord,
  fileId: string,
  folder = `claims/${begun.claimId}`,
): Promise<KeptPhoto | null> {
  const content = await contentInTray(fileId, begun.cloudPath)
  if (content === null) return null
  const picture = photoContentOf(content)
  const format = picture ? 'photo' : electronicFormatOf(content)
  if (format === null) {
    await deleteFile(fileId)
    return refuse('notAnImage', {})
  }
  await requireSize(fileId, content, format)
  const digest = digestOf(content)
  // Named after its content: two files that were sent in one's place do not lie over each other.
  const keptPath = `${folder}/${begun._id}/${digest}`
  await database.collection(photos.name).doc(begun._id).update({ data: { keptPath } })
  const { width, height } = picture ?? { width: 0, height: 0 }
  return {
    width,
    height,
    bytes: content.length,
    mark: keyedHash('photo', digest),
    format,
    keptPath,
    fileId: await keepFile(keptPath, content),
  }
}
