import { ownClaim } from '../claim/claim-access'
import { flagsForWorker } from '../parts/tickets/claim-findings'
import { claimViewOf } from '../claim/claim-view'
import type { UseCase } from '../shared/context'
import { paceOf } from '../claim/pace'

export const readClaim: UseCase<'read-claim'> = async ({ claimId }, context) => {
  const claim = await ownClaim(claimId, context)
  const [view, pace] = await Promise.all([claimViewOf(claim, context.today), paceOf(claim, context.today)])
  return { ...view, flags: flagsForWorker(view.flags), pace }
}
