import { withSettled } from '@domain/payment/batch'
import { claims } from '@platform/records/claim'
import { paymentBatches, paymentLines, type PaymentBatch } from '@platform/records/payment'
import { refuse } from '@platform/store/refusal'
import type { Transaction } from '@platform/store/transaction'
import { batchView, type BatchSeat } from './batch-access'
import type { Context, UseCase } from '../shared/context'
import { proposedByCaller } from './fill-batch'
import { knownMove, moveClaim, type Move } from '../claim/move-claim'
import { unlessRefused } from '../shared/unless-refused'

/** One payment less, by who proposed the batch and before it is released. One that is out already stays out. */
export const takeOutOfBatch: UseCase<'take-out-of-batch'> = ({ batchId, lineId }, context) =>
  context.once(async (transaction) => {
    const seat = await proposedByCaller(batchId, context, transaction)
    const line = await transaction.get(paymentLines, lineId)
    if (line?.batchId !== batchId) return refuse('notFound', {})
    return batchView(await letGo(transaction, seat, lineId, context), context)
  })

/** Takes a payment out in the caller's transaction: its claim can be paid by another batch. */
export async function letGo(
  transaction: Transaction,
  { batch, grant }: BatchSeat,
  lineId: string,
  context: Context,
): Promise<PaymentBatch> {
  const { _id: batchId } = batch
  const line = await transaction.get(paymentLines, lineId)
  const claim = line && (await transaction.get(claims, line.claimId))
  if (!line || line.state !== 'open' || !claim) return batch
  return unlessRefused(['wrongStage', 'listDiffers'], batch, async () => {
    const move: Move = {
      transition: knownMove(claim, 'takeOutOfBatch'),
      changes: { batchId: null },
      grant,
      evidence: { batch },
      auditValues: { batchId, lineId },
    }
    await moveClaim(transaction, claim, move, context)
    await transaction.put(paymentLines, { ...line, state: 'takenOut' })
    const tallies = withSettled(batch.tallies, 'takenOut', line.amount)
    const left = { ...batch, version: batch.version + 1, tallies }
    await transaction.put(paymentBatches, left)
    return left
  })
}
