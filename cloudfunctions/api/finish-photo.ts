import { isEditable } from '@domain/application/stage'
import { downloadFile, deleteFile } from '@platform/files'
import { electronicFormatOf, photoContentOf, photoLimitBytes } from '@platform/photo-content'
import { photos, ticketMarks, type ClaimRecord, type PhotoRecord } from '@platform/records/claim'
import { refuse } from '@platform/refusal'
import { find, findById } from '@platform/store'
import { keyedHash, digestOf } from '@platform/vault'
import { ownClaim } from './claim-access'
import { requireRoom } from './claim-photos'
import { photoView } from './claim-view'
import type { Context, UseCase } from './context'

export const finishPhoto: UseCase<'finish-photo'> = async ({ photoId, fileId }, context) => {
  const begun = await ownPhoto(photoId, context)
  const claim = await ownClaim(begun.claimId, context)
  requireEditable(claim)
  // The path was given out for this photo alone: a file from anywhere else is not taken, whatever its id says.
  if (fileId.replace(/^cloud:\/\/[^/]+\//, '') !== begun.cloudPath) refuse('uploadMissing', {})
  if (begun.state === 'begun') await requireRoom(claim._id)
  const content = begun.state === 'finished' ? null : await checkedContent(fileId)
  const { photo, mark } = await context.once(async (transaction) => {
    const current = await transaction.get(photos, photoId)
    if (!current || current.state === 'removed') return refuse('notFound', {})
    if (current.state === 'finished' || content === null) return arrived(current)
    // While the file was looked at, the claim may have been discarded, erased or handed in.
    requireEditable(await ownClaim(current.claimId, context, transaction))
    const finished: PhotoRecord = { ...current, ...content, fileId, state: 'finished' }
    await transaction.put(photos, finished)
    return arrived(finished)
  })
  const same = await find(ticketMarks, { mark }, { limit: 20 })
  return { photo, usedElsewhere: same.some(({ claimId }) => claimId !== begun.claimId) }
}

function requireEditable({ stage }: ClaimRecord): void {
  if (!isEditable(stage)) refuse('wrongStage', { stage })
}

const arrived = (photo: PhotoRecord) => ({ photo: photoView(photo), mark: photo.mark })

async function checkedContent(
  fileId: string,
): Promise<Pick<PhotoRecord, 'width' | 'height' | 'bytes' | 'mark' | 'format'>> {
  const content = await downloadFile(fileId)
  if (content === null) return refuse('uploadMissing', {})
  if (content.length > photoLimitBytes) {
    await deleteFile(fileId)
    refuse('fileTooLarge', { limitBytes: photoLimitBytes })
  }
  const picture = photoContentOf(content)
  const format = picture ? 'photo' : electronicFormatOf(content)
  if (format === null) {
    await deleteFile(fileId)
    return refuse('notAnImage', {})
  }
  const { width, height } = picture ?? { width: 0, height: 0 }
  return { width, height, bytes: content.length, mark: keyedHash('photo', digestOf(content)), format }
}

/** The caller's own photo. Another person's answers like a missing one. */
async function ownPhoto(photoId: string, context: Context): Promise<PhotoRecord> {
  const photo = await findById(photos, photoId)
  if (!photo || photo.accountId !== context.account._id || photo.state === 'removed')
    return refuse('notFound', {})
  return photo
}
