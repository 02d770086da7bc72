import { isEditable } from '@domain/claim/stage'
import { deleteFile } from '@platform/files/files'
import { photos, ticketMarks, type ClaimRecord, type PhotoRecord } from '@platform/records/claim'
import { refuse } from '@platform/store/refusal'
import { find, findById } from '@platform/store/store'
import { clearTray } from '@platform/files/uploads'
import { ownClaim } from '../claim/claim-access'
import { requireRoom } from '../claim/claim-photos'
import { photoView } from '../claim/claim-view'
import type { Context, UseCase } from '../shared/context'
import { keptPhoto, type KeptPhoto } from './kept-photo'

export const finishPhoto: UseCase<'finish-photo'> = async ({ photoId, fileId }, context) => {
  const begun = await presentPhoto(photoId)
  const claim = await ownClaim(begun.claimId, context)
  requireEditable(claim)
  if (begun.state === 'begun') await requireRoom(claim._id, begun.paperId)
  const kept = begun.state === 'finished' ? null : await keptOrFinished(begun, claim, fileId)
  const { photo, mark, replaced } = await finishOnce(photoId, kept, context)
  if (kept && replaced) {
    await deleteFile(kept.fileId)
    return refuse('uploadMissing', {})
  }
  if (kept) await clearTray(fileId)
  const same = await find(ticketMarks, { mark }, { limit: 20 })
  return { photo, usedElsewhere: same.some(({ claimId }) => claimId !== begun.claimId) }
}

const finishOnce = (photoId: string, kept: KeptPhoto | null, context: Context) =>
  context.once(async (transaction) => {
    const current = await transaction.get(photos, photoId)
    if (!current || current.state === 'removed') return refuse('notFound', {})
    if (current.state === 'finished' || kept === null) return arrived(current)
    // Another file was put in the place of the one that was looked at: which of them is kept must not be left to chance.
    if (current.keptPath !== kept.keptPath) return { ...arrived(current), replaced: true }
    // While the file was looked at, the claim may have been discarded, erased or handed in.
    requireEditable(await ownClaim(current.claimId, context, transaction))
    const finished: PhotoRecord = { ...current, ...kept, state: 'finished' }
    await transaction.put(photos, finished)
    return arrived(finished)
  })

/** The photo as it is kept; null when the same was sent twice and the other sending has finished it meanwhile. */
async function keptOrFinished(
  begun: PhotoRecord,
  claim: ClaimRecord,
  fileId: string,
): Promise<KeptPhoto | null> {
  const kept = await keptPhoto(begun, fileId, { claim })
  if (kept) return kept
  const current = await findById(photos, begun._id)
  return current?.state === 'finished' ? null : refuse('uploadMissing', {})
}

function requireEditable({ stage }: ClaimRecord): void {
  if (!isEditable(stage)) refuse('wrongStage', { stage })
}

const arrived = (photo: PhotoRecord) => ({ photo: photoView(photo), mark: photo.mark, replaced: false })

/** A photo that is there: whose it is, its claim says. */
async function presentPhoto(photoId: string): Promise<PhotoRecord> {
  const photo = await findById(photos, photoId)
  return photo && photo.state !== 'removed' ? photo : refuse('notFound', {})
}
