import { transitionOf } from '@domain/application/transition'
import { refuse } from '@platform/refusal'
import { ownClaim, requireVersion } from './claim-access'
import { noDesks } from './claim-desk'
import { leavePlace } from './claim-place'
import { asWorker, type UseCase } from './context'
import { moveClaim } from './move-claim'

export const withdrawClaim: UseCase<'withdraw-claim'> = ({ claimId, expectedVersion }, context) =>
  context.once(async (transaction) => {
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
