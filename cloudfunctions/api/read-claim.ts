import { isEditable } from '@domain/application/stage'
import { ownClaim } from './claim-access'
import { flagsOfItself } from './claim-findings'
import { claimViewOf } from './claim-view'
import type { UseCase } from './context'
import { paceOf } from './pace'

export const readClaim: UseCase<'read-claim'> = async ({ claimId }, context) => {
  const claim = await ownClaim(claimId, context)
  const [view, pace] = await Promise.all([claimViewOf(claim, context.today), paceOf(claim, context.today)])
  // What another claim brought since is for the office to look into; who can still change something is warned.
  const flags = isEditable(claim.stage) ? view.flags : flagsOfItself(view.flags)
  return { ...view, flags, pace }
}
