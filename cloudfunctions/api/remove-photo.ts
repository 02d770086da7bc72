import { isEditable } from '@domain/application/stage'
import { erasePhoto } from '@platform/erase-photo'
import { photos } from '@platform/records/claim'
import { refuse } from '@platform/refusal'
import { findById } from '@platform/store'
import { ownClaim } from './claim-access'
import type { UseCase } from './context'

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
