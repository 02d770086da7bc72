import { ownClaim } from './claim-access'
import { claimViewOf } from './claim-view'
import type { UseCase } from './context'

export const readClaim: UseCase<'read-claim'> = async ({ claimId }, context) =>
  claimViewOf(await ownClaim(claimId, context), context.today)
