import { claimsAFilling } from '@contract/payment-calls'
import { batchLimit, withLine } from '@domain/payment/batch'
import { needsLookFirst } from '@domain/payment/look-first'
import { transitionOf } from '@domain/claim/transition'
import { command } from '@platform/store/cloud'
import { payeeMark, sealOfLine } from '@platform/trail/payment-list'
import { claims, type ClaimRecord } from '@platform/records/claim'
import { paymentBatches, paymentLines, type PaymentBatch } from '@platform/records/payment'
import { refuse } from '@platform/store/refusal'
import { find } from '@platform/store/store'
import { transact, type Transaction } from '@platform/store/transaction'
import { batchOf, batchView, type BatchSeat } from './batch-access'
import { hasPlace } from '../parts/tickets/claim-place'
import { asStaff, type Context, type UseCase } from '../shared/context'
import { lookFirst, moveClaim } from '../claim/move-claim'
import { auditedPayable, refuseList } from './released-list'

/** What goes into a batch by itself, and what somebody looks at first. */
export const payableAtOnce = { payableKey: command.gt('').and(command.lt(lookFirst)) }
export const payableAfterLook = { payableKey: command.gte(lookFirst) }

/** What is in stays in: a call that was cut short is gone on with by the next one, so it needs no memory of its answer. */
export const fillBatch: UseCase<'fill-batch'> = async ({ batchId, claimIds }, context) => {
  let { batch } = await proposedByCaller(batchId, context)
  const chosen = claimIds ?? (await longestWaiting())
  for (const claimId of chosen) batch = await addClaim(batchId, claimId, context)
  const mayBeMore = claimIds === undefined && chosen.length === claimsAFilling
  return { batch: batchView(batch, context), more: mayBeMore && batch.lines < batchLimit }
}

async function longestWaiting(): Promise<string[]> {
  const payable = await find(claims, payableAtOnce, {
    orderBy: [['payableKey', 'asc']],
    limit: claimsAFilling,
  })
  return payable.map(({ _id }) => _id)
}

/** A batch that the caller may put claims into: who fills a batch is who proposed it, and never who releases it. */
export async function proposedByCaller(
  batchId: string,
  context: Context,
  transaction?: Transaction,
): Promise<BatchSeat> {
  const seat = await batchOf(batchId, context, transaction)
  const { state, proposed } = seat.batch
  if (proposed.accountId !== context.account._id) refuse('notAllowed', {})
  if (state !== 'proposed') refuse('wrongBatchState', { state })
  return seat
}

/**
 * Puts one claim in: claim, payment and sums of the batch are one transaction. One that cannot be paid is passed over; an amount
 * that is not the one approved stops the filling.
 */
async function addClaim(batchId: string, claimId: string, context: Context): Promise<PaymentBatch> {
  const approved = await auditedPayable(claimId)
  return transact(async (transaction) => {
    const { batch, grant } = await proposedByCaller(batchId, context, transaction)
    const claim = await transaction.get(claims, claimId)
    if (!claim || claim.payableKey === '' || claim.payableKey >= lookFirst) return batch
    if (batch.lines >= batchLimit || claim.accountId === context.account._id) return batch
    return putIn(transaction, { batch, grant }, claim, context, approved)
  })
}

/**
 * Puts one claim in, in the caller's transaction. One that nothing can be paid on is passed over; an amount that is not the one
 * approved, as the trail says it, ends the call.
 */
export async function putIn(
  transaction: Transaction,
  { batch, grant }: BatchSeat,
  claim: ClaimRecord,
  context: Context,
  approved: number | null,
): Promise<PaymentBatch> {
  const { _id: batchId } = batch
  const { _id: claimId } = claim
  const transition = transitionOf(claim.stage, 'putInBatch')
  const amount = claim.decision?.amount.payable
  if (!transition || !amount || claim.batchId !== null) return batch
  if (amount !== approved) return refuseList(batchId, `${claimId} was approved with another amount`)
  if (!(await hasPlace(transaction, claim))) return batch
  const attempt = claim.paymentAttempts + 1
  const number = batch.lines + 1
  const content = {
    _id: `${claimId}-${attempt}`,
    batchId,
    claimId,
    number,
    amount,
    payee: payeeMark(claim),
  }
  await moveClaim(transaction, claim, {
    transition,
    changes: { batchId, paymentAttempts: attempt },
    actor: asStaff(context, grant),
    auditValues: {
      batchId,
      lineId: content._id,
      amount,
      payee: content.payee,
      ...(needsLookFirst(claim.flags) ? { lookedAt: true } : {}),
    },
    now: context.now,
    today: context.today,
  })
  await transaction.put(paymentLines, {
    ...content,
    seal: sealOfLine(content),
    nameMask: claim.name.mask,
    cardMask: claim.bankCard.mask,
    cardCheckDigitWrong: claim.flags.some(({ kind }) => kind === 'cardCheckDigit'),
    state: 'open',
    reason: '',
    contradiction: null,
  })
  const filled = {
    ...batch,
    version: batch.version + 1,
    lines: number,
    tallies: withLine(batch.tallies, amount),
  }
  await transaction.put(paymentBatches, filled)
  return filled
}
