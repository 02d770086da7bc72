import { appendAudit } from '@platform/trail/audit'
import { paymentBatches, paymentLines, type PaymentBatch } from '@platform/records/payment'
import { refuse } from '@platform/store/refusal'
import { find } from '@platform/store/store'
import { transact } from '@platform/store/transaction'
import { batchOf, batchView } from './batch-access'
import { asStaff, type Context, type UseCase } from '../shared/context'
import { letGo } from './take-out-of-batch'

const linesACall = 50

/** First the batch is closed, then its claims go free one by one: cut short, the next call goes on. */
export const cancelBatch: UseCase<'cancel-batch'> = async ({ batchId }, context) => {
  let batch = await close(batchId, context)
  const filter = { batchId, state: 'open' }
  const lines = await find(paymentLines, filter, { orderBy: [['number', 'asc']], limit: linesACall })
  for (const line of lines) batch = await takeOut(batchId, line._id, context)
  return { batch: batchView(batch, context), more: lines.length === linesACall }
}

const close = (batchId: string, context: Context): Promise<PaymentBatch> =>
  transact(async (transaction) => {
    const { batch, grant } = await batchOf(batchId, context, transaction)
    if (batch.state === 'cancelled') return batch
    if (batch.state !== 'proposed') return refuse('wrongBatchState', { state: batch.state })
    const entry = { event: 'batchCancelled' as const, actor: asStaff(context, grant), at: context.now }
    const cancelled = { ...batch, version: batch.version + 1, state: 'cancelled' as const }
    const audited = await appendAudit(transaction, cancelled, entry)
    await transaction.put(paymentBatches, audited)
    return audited
  })

const takeOut = (batchId: string, lineId: string, context: Context): Promise<PaymentBatch> =>
  transact(async (transaction) =>
    letGo(transaction, await batchOf(batchId, context, transaction), lineId, context),
  )
