import { rowTicketPaper } from '@domain/roster/row-tickets'
import { database } from '@platform/store/cloud'
import { deleteFile, keepFile } from '@platform/files/files'
import { electronicFormatOf, photoContentOf } from '@platform/files/photo-content'
import { photos, type ClaimRecord, type PhotoRecord } from '@platform/records/claim'
import { pdfPagesOf } from '@platform/files/pdf-pages'
import { refuse } from '@platform/store/refusal'
import { contentInTray, requireSize } from '@platform/files/uploads'
import { digestOf, keyedHash } from '@platform/security/vault'
import { requirePaperFile } from '../parts/papers/paper-room'

export type KeptPhoto = Pick<PhotoRecord, 'width' | 'height' | 'bytes' | 'mark' | 'format' | 'pages'> & {
  fileId: string
  keptPath: string
}

/** What a photo belongs to: a claim, or a folder of something else that is handed in. */
export type PhotoOf = { claim: ClaimRecord } | { folder: string }

/**
 * Looks at the file in the tray and keeps exactly what was looked at where its sender can no longer change it. Null when there is
 * no such file.
 */
export async function keptPhoto(begun: PhotoRecord, fileId: string, of: PhotoOf): Promise<KeptPhoto | null> {
  const content = await contentInTray(fileId, begun.cloudPath)
  if (content === null) return null
  const isPaper = begun.paperId !== '' && begun.paperId !== rowTicketPaper
  const picture = photoContentOf(content)
  const format = picture ? 'photo' : electronicFormatOf(content)
  if (format === null) {
    await deleteFile(fileId)
    return isPaper ? refuse('notAPaperFile', {}) : refuse('notAnImage', {})
  }
  await requireSize(fileId, content, format)
  const pages = isPaper && format === 'pdf' ? pdfPagesOf(content) : 1
  if (isPaper && 'claim' in of) await requirePaperFile(of.claim, begun.paperId, { fileId, format, pages })
  const digest = digestOf(content)
  // Named after its content: two files that were sent in one's place do not lie over each other.
  const folder = 'claim' in of ? `claims/${of.claim._id}` : of.folder
  const keptPath = `${folder}/${begun._id}/${digest}`
  await database.collection(photos.name).doc(begun._id).update({ data: { keptPath } })
  const { width, height } = picture ?? { width: 0, height: 0 }
  return {
    width,
    height,
    bytes: content.length,
    mark: keyedHash('photo', digest),
    format,
    pages,
    keptPath,
    fileId: await keepFile(keptPath, content),
  }
}
