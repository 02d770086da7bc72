import { isEditable } from '@domain/claim/stage'
import { photos } from '@platform/records/claim'
import { refuse } from '@platform/store/refusal'
import { trayPath } from '@platform/files/uploads'
import { newId } from '@platform/security/vault'
import { ownClaim } from '../claim/claim-access'
import { requireRoom } from '../claim/claim-photos'
import { requireRoomForPages } from '../parts/papers/paper-room'
import type { UseCase } from '../shared/context'

export const beginPhoto: UseCase<'begin-photo'> = async ({ claimId, paperId = '' }, context) => {
  const claim = await ownClaim(claimId, context)
  if (!isEditable(claim.stage)) refuse('wrongStage', { stage: claim.stage })
  await requireRoom(claimId, paperId)
  if (paperId !== '') await requireRoomForPages(claim, paperId, 1)
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
      paperId,
      pages: 1,
      reading: null,
      readMarks: [],
      likeness: null,
      createdAt: context.now.toISOString(),
    })
    return { photoId, cloudPath }
  })
}
