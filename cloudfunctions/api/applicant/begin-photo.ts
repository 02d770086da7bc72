import { isEditable } from '@domain/claim/stage'
import { photos } from '@platform/records/claim'
import { refuse } from '@platform/store/refusal'
import { trayPath } from '@platform/files/uploads'
import { newId } from '@platform/security/vault'
import { ownClaim } from '../claim/claim-access'
import { requireRoom } from '../claim/claim-photos'
import type { UseCase } from '../shared/context'

export const beginPhoto: UseCase<'begin-photo'> = async ({ claimId }, context) => {
  const claim = await ownClaim(claimId, context)
  if (!isEditable(claim.stage)) refuse('wrongStage', { stage: claim.stage })
  await requireRoom(claimId)
  return context.once(async (transaction) => {
    const photoId = newId('p')
    const cloudPath = trayPath('photo')
    await transaction.put(photos, {
      _id: photoId,
      claimId,
      accountId: context.account._id,
      cloudPath,
      keptPath: null,
      fileId: null,
      state: 'begun',
      width: 0,
      height: 0,
      bytes: 0,
      mark: '',
      format: 'photo',
      reading: null,
      readMarks: [],
      likeness: null,
      createdAt: context.now.toISOString(),
    })
    return { photoId, cloudPath }
  })
}
