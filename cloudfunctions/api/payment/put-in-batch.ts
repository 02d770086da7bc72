import { transitionOf } from '@domain/claim/transition'
import { batchLimit } from '@domain/payment/batch'
import { claims } from '@platform/records/claim'
import { refuse } from '@platform/store/refusal'
import { batchView } from './batch-access'
import { requireVersion } from '../claim/claim-access'
import type { UseCase } from '../shared/context'
import { proposedByCaller, putIn } from './fill-batch'
import { auditedPayable } from './released-list'

/** Puts in one claim that was set aside, as its officer has just looked at it. */
export const putInBatch: UseCase<'put-in-batch'> = async ({ batchId, claimId, expectedVersion }, context) => {
  const approved = await auditedPayable(claimId)
  return context.once(async (transaction) => {
    const seat = await proposedByCaller(batchId, context, transaction)
    const claim = await transaction.get(claims, claimId)
    if (!claim) return refuse('notFound', {})
    if (claim.accountId === context.account._id) refuse('notAllowed', {})
    requireVersion(claim, expectedVersion)
    if (claim.payableKey === '' || transitionOf(claim.stage, 'putInBatch') === null)
      refuse('wrongStage', { stage: claim.stage })
    if (seat.batch.lines >= batchLimit) refuse('wrongBatchState', { state: seat.batch.state })
    return batchView(await putIn(transaction, seat, claim, context, approved), context)
  })
}
