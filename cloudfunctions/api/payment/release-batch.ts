import { appendAudit } from '@platform/trail/audit'
import { refuseList } from '@platform/trail/payment-list'
import { isOwnWork } from '@platform/call/claim-owner'
import { paymentBatches } from '@platform/records/payment'
import { refuse } from '@platform/store/refusal'
import { batchOf, batchView } from './batch-access'
import { asStaff, type UseCase } from '../shared/context'
import { claimsOf, linesOf, markOfUnchanged } from './released-list'

export const releaseBatch: UseCase<'release-batch'> = async ({ batchId, expectedVersion }, context) => {
  const { batch: read } = await batchOf(batchId, context)
  const lines = (await linesOf(batchId)).filter(({ state }) => state === 'open')
  // Money to oneself or one's own organisation needs another hand as well.
  const own = [...(await claimsOf(lines)).values()].some((claim) => isOwnWork(context, claim))
  return context.once(async (transaction) => {
    const { batch, grant } = await batchOf(batchId, context, transaction)
    const { state, proposed, tallies } = batch
    if (proposed.accountId === context.account._id || own) refuse('sameHand', {})
    if (state !== 'proposed') refuse('wrongBatchState', { state })
    // Whose money it is was looked up for the batch as read before: it belongs to that version alone.
    if (batch.version !== expectedVersion || batch.version !== read.version)
      refuse('staleVersion', { currentVersion: batch.version })
    if (tallies.open.count === 0) refuse('emptyBatch', {})
    const list = markOfUnchanged(batchId, lines)
    if (list.count !== tallies.open.count || list.amount !== tallies.open.amount)
      refuseList(batchId, 'the sums of the batch are not those of its lines')
    const at = context.now.toISOString()
    const released = {
      ...batch,
      version: batch.version + 1,
      state: 'released' as const,
      released: { accountId: context.account._id, name: grant.displayName, at },
    }
    const audited = await appendAudit(transaction, released, {
      event: 'batchReleased',
      actor: asStaff(context, grant),
      at: context.now,
      values: list,
    })
    await transaction.put(paymentBatches, audited)
    return batchView(audited, context)
  })
}
