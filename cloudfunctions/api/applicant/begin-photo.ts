import { isEditable } from '@domain/claim/stage'
import { rowTicketPaper } from '@domain/roster/row-tickets'
import { photos } from '@platform/records/claim'
import { refuse } from '@platform/store/refusal'
import { ownClaim } from '../claim/claim-access'
import { requireRoom, requireRosterWithTickets } from '../claim/claim-photos'
import { requireRoomForPages } from '../parts/papers/paper-room'
import { begunPhoto } from '../shared/begun-photo'
import type { UseCase } from '../shared/context'

export const beginPhoto: UseCase<'begin-photo'> = async ({ claimId, paperId = '' }, context) => {
  const claim = await ownClaim(claimId, context)
  if (!isEditable(claim.stage)) refuse('wrongStage', { stage: claim.stage })
  await requireRoom(claimId, paperId)
  if (paperId === rowTicketPaper) requireRosterWithTickets(claim)
  else if (paperId !== '') await requireRoomForPages(claim, paperId, 1)
  return context.once(async (transaction) => {
    const photo = begunPhoto(context, { claimId, paperId })
    await transaction.put(photos, photo)
    return { photoId: photo._id, cloudPath: photo.cloudPath }
  })
}
