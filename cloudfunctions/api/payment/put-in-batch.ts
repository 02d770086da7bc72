import { claims } from '@platform/records/claim'
import { refuse } from '@platform/store/refusal'
import { batchView } from './batch-access'
import { requireVersion } from '../claim/claim-access'
import { isSamePayer } from '../claim/payer'
import type { UseCase } from '../shared/context'
import { proposedByCaller, putIn } from './fill-batch'
import { auditedPayable } from './released-list'
import { unlessRefused } from '../shared/unless-refused'

/** Puts in one claim that was set aside, as its officer has just looked at it. */
export const putInBatch: UseCase<'put-in-batch'> = async ({ batchId, claimId, expectedVersion }, context) => {
  const approved = await auditedPayable(claimId)
  return context.once(async (transaction) => {
    const seat = await proposedByCaller(batchId, context, transaction)
    const claim = await transaction.get(claims, claimId)
    const another = claim?.payer && !isSamePayer(seat.batch.payer, claim.payer)
    if (!claim || another) return refuse('notFound', {})
    requireVersion(claim, expectedVersion)
    // Whose the place is, is settled elsewhere: until then the claim waits.
    const filled = await unlessRefused(['placeContested', 'accountWrong'], seat.batch, () =>
      putIn(transaction, seat, claim, context, approved),
    )
    return batchView(filled, context)
  })
}
