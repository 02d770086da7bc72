import { isEditable } from '@domain/claim/stage'
import { erasePhoto } from '@platform/files/erase-photo'
import { photos } from '@platform/records/claim'
import { refuse } from '@platform/store/refusal'
import { findById } from '@platform/store/store'
import { ownClaim } from '../claim/claim-access'
import type { UseCase } from '../shared/context'

export const removePhoto: UseCase<'remove-photo'> = async ({ photoId }, context) => {
  const answer = await context.once(async (transaction) => {
    const photo = await transaction.get(photos, photoId)
    if (!photo || photo.state === 'removed') return refuse('notFound', {})
    const claim = await ownClaim(photo.claimId, context, transaction)
    if (!isEditable(claim.stage)) refuse('wrongStage', { stage: claim.stage })
    await transaction.put(photos, { ...photo, state: 'removed' as const })
    return { photoId }
  })
  const removed = await findById(photos, photoId)
  if (removed?.state === 'removed') await erasePhoto(removed)
  return answer
}
