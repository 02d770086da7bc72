import { claims } from '@platform/records/claim'
import { findById } from '@platform/store/store'
import { ownClaim, requireVersion } from '../claim/claim-access'
import { giveUpAll } from '../parts/give-up'
import type { UseCase } from '../shared/context'
import { flagAlike } from '../parts/tickets/flag-alike'
import { knownMove, moveClaim } from '../claim/move-claim'

export const withdrawClaim: UseCase<'withdraw-claim'> = async ({ claimId, expectedVersion }, context) => {
  const before = await findById(claims, claimId)
  const withdrawn = await context.once(async (transaction) => {
    const claim = await ownClaim(claimId, context, transaction)
    const transition = knownMove(claim, 'withdraw')
    requireVersion(claim, expectedVersion)
    const changes = { hands: [], holder: null, returnedBy: null, correction: null, markIds: [] }
    const moved = await moveClaim(transaction, claim, { transition, changes, grant: null }, context)
    await giveUpAll(transaction, claim)
    return { claimId, version: moved.version, stage: moved.stage }
  })
  await flagAlike(claimId, before?.markIds ?? [])
  return withdrawn
}
