import { stepOfStage } from '@domain/procedure/stages'
import { refuse } from '@platform/store/refusal'
import type { Transaction } from '@platform/store/transaction'
import { liesHere, ownClaim, requireVersion, type ReviewableClaim } from '../claim/claim-access'
import { isAt } from '../claim/claim-desk'
import { decideOn } from '../review/decide-claim'
import { rulesOf } from '@platform/call/claim-rules'
import type { Context, UseCase } from '../shared/context'

/** A unit passes its own step on, such as its inner notice. Every other step is for an office, and none of those decides on its own. */
export const passOwnStep: UseCase<'pass-own-step'> = ({ claimId, expectedVersion, decision }, context) =>
  context.once(async (transaction) => {
    const seat = await ownSeat(claimId, context, transaction)
    requireVersion(seat.claim, expectedVersion)
    const moved = await decideOn(transaction, seat, decision, context)
    return { claimId, version: moved.version, stage: moved.stage }
  })

/** The unit's own place at the step that has its claim now, for whoever has the role of the step there. */
async function ownSeat(
  claimId: string,
  context: Context,
  transaction: Transaction,
): Promise<ReviewableClaim> {
  const claim = await ownClaim(claimId, context, transaction)
  const step = stepOfStage(rulesOf(claim).procedure, claim.stage)
  const hand = claim.hands.find((one) => liesHere({ claim, hand: one }))
  if (step?.office.kind !== 'ownUnit' || !hand) return refuse('wrongStage', { stage: claim.stage })
  const grant = context.grants.find((one) => isAt(one, hand))
  return grant ? { claim, grant, role: grant.role, hand } : refuse('notAllowed', {})
}
