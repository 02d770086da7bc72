import { transitionOf } from '@domain/claim/transition'
import { claims } from '@platform/records/claim'
import { refuse } from '@platform/store/refusal'
import { findById } from '@platform/store/store'
import { ownClaim, requireVersion } from '../claim/claim-access'
import { noDesks } from '../claim/claim-desk'
import { leavePlace } from '../parts/tickets/claim-place'
import { asWorker, type UseCase } from '../shared/context'
import { flagAlike } from '../parts/tickets/flag-alike'
import { moveClaim } from '../claim/move-claim'

export const withdrawClaim: UseCase<'withdraw-claim'> = async ({ claimId, expectedVersion }, context) => {
  const before = await findById(claims, claimId)
  const withdrawn = await context.once(async (transaction) => {
    const claim = await ownClaim(claimId, context, transaction)
    const transition = transitionOf(claim.stage, 'withdraw')
    if (transition === null) return refuse('wrongStage', { stage: claim.stage })
    requireVersion(claim, expectedVersion)
    await leavePlace(transaction, claim)
    const moved = await moveClaim(transaction, claim, {
      transition,
      changes: { desks: noDesks, holder: null, returnedBy: null, correction: null, markIds: [] },
      actor: asWorker(context),
      now: context.now,
      today: context.today,
    })
    return { claimId, version: moved.version, stage: moved.stage }
  })
  await flagAlike(claimId, before?.markIds ?? [])
  return withdrawn
}
