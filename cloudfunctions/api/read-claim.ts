import { ownClaim } from './claim-access'
import { flagsForWorker } from './claim-findings'
import { claimViewOf } from './claim-view'
import type { UseCase } from './context'
import { paceOf } from './pace'

export const readClaim: UseCase<'read-claim'> = async ({ claimId }, context) => {
  const claim = await ownClaim(claimId, context)
  const [view, pace] = await Promise.all([claimViewOf(claim, context.today), paceOf(claim, context.today)])
  return { ...view, flags: flagsForWorker(view.flags), pace }
}
