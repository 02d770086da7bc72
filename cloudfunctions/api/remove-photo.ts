import { isEditable } from '@domain/application/stage'
import { deleteFile } from '@platform/files'
import { photos } from '@platform/records/claim'
import { refuse } from '@platform/refusal'
import { findById } from '@platform/store'
import { ownClaim } from './claim-access'
import type { UseCase } from './context'

export const removePhoto: UseCase<'remove-photo'> = async ({ photoId }, context) => {
  const photo = await findById(photos, photoId)
  if (photo && photo.accountId !== context.account._id) refuse('notFound', {})
  const removed = await context.once(async (transaction) => {
    const current = await transaction.get(photos, photoId)
    if (!current) return refuse('notFound', {})
    const claim = await ownClaim(current.claimId, context, transaction)
    if (!isEditable(claim.stage)) refuse('wrongStage', { stage: claim.stage })
    await transaction.remove(photos, photoId)
    return { photoId }
  })
  if (photo?.fileId) await deleteFile(photo.fileId)
  return removed
}
