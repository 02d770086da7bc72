import type { ErrorCode } from '@contract/errors'
import { claimsAFilling } from '@contract/payment-calls'
import { noMoney } from '@domain/money'
import { batchLimit, withLine } from '@domain/payment/batch'
import { needsLookFirst } from '@domain/payment/look-first'
import { command } from '@platform/store/cloud'
import { payeeMasks } from '@platform/call/payee'
import { payeeMark, sealOfLine } from '@platform/trail/payment-list'
import { claims, type ClaimRecord, type Payer } from '@platform/records/claim'
import { paymentBatches, paymentLines, type PaymentBatch } from '@platform/records/payment'
import { refuse } from '@platform/store/refusal'
import { find } from '@platform/store/store'
import { transact, type Transaction } from '@platform/store/transaction'
import { batchOf, batchView, type BatchSeat } from './batch-access'
import type { Context, UseCase } from '../shared/context'
import { batchByCaller } from '../claim/guards/payment'
import { knownMove, lookFirst, moveClaim, payablePrefix, type Move } from '../claim/move-claim'
import { rulesOf } from '@platform/call/claim-rules'
import { isSamePayer } from '../claim/payer'
import { auditedPayable } from './released-list'
import { unlessRefused } from '../shared/unless-refused'

/** What goes into a batch by itself, and what somebody looks at first. */
export const payableAtOnce = (payer: Payer, after = '') => {
  const from = payablePrefix(payer)
  return { payableKey: command.gt(after > from ? after : from).and(command.lt(from + lookFirst)) }
}
export const payableAfterLook = (payer: Payer) => {
  const from = payablePrefix(payer) + lookFirst
  return { payableKey: command.gte(from).and(command.lt(`${from}~`)) }
}

/** What is in stays in: a call that was cut short is gone on with by the next one, so it needs no memory of its answer. */
export const fillBatch: UseCase<'fill-batch'> = async ({ batchId, claimIds }, context) => {
  let { batch } = await proposedByCaller(batchId, context)
  const chosen = claimIds ?? (await longestWaiting(batch.payer))
  for (const claimId of chosen) batch = await addClaim(batchId, claimId, context)
  const mayBeMore = claimIds === undefined && chosen.length === claimsAFilling
  return { batch: batchView(batch, context), more: mayBeMore && batch.lines < batchLimit }
}

async function longestWaiting(payer: Payer): Promise<string[]> {
  const payable = await find(claims, payableAtOnce(payer), {
    orderBy: [['payableKey', 'asc']],
    limit: claimsAFilling,
  })
  return payable.map(({ _id }) => _id)
}

/** A batch that the caller may put claims into. */
export async function proposedByCaller(
  batchId: string,
  context: Context,
  transaction?: Transaction,
): Promise<BatchSeat> {
  const seat = await batchOf(batchId, context, transaction)
  batchByCaller({ evidence: { batch: seat.batch }, context })
  return seat
}

/**
 * Puts one claim in: claim, payment and sums of the batch are one transaction. One that cannot be paid is passed over; an amount
 * that is not the one approved stops the filling.
 */
async function addClaim(batchId: string, claimId: string, context: Context): Promise<PaymentBatch> {
  const approved = await auditedPayable(claimId)
  return transact(async (transaction) => {
    const seat = await proposedByCaller(batchId, context, transaction)
    const claim = await transaction.get(claims, claimId)
    const setAside = payablePrefix(seat.batch.payer) + lookFirst
    if (!claim || claim.payableKey.startsWith(setAside)) return seat.batch
    return unlessRefused(notPayable, seat.batch, () => putIn(transaction, seat, claim, context, approved))
  })
}

/** For what a claim is passed over: not approved, without a right card or account, paid by another, the caller's own, its place contested, the batch full. */
const notPayable: readonly ErrorCode[] = [
  'wrongStage',
  'accountWrong',
  'notAllowed',
  'placeContested',
  'wrongBatchState',
]

/** Puts one claim in, in the caller's transaction. `approved` is what the trail says is paid for it. */
export async function putIn(
  transaction: Transaction,
  { batch, grant }: BatchSeat,
  claim: ClaimRecord,
  context: Context,
  approved: number | null,
): Promise<PaymentBatch> {
  if (!isSamePayer(batch.payer, claim.payer)) return refuse('wrongStage', { stage: claim.stage })
  const { _id: batchId } = batch
  const { _id: claimId } = claim
  const amount = claim.decision?.amount.payable ?? noMoney
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
  const move: Move = {
    transition: knownMove(claim, 'putInBatch'),
    changes: { batchId, paymentAttempts: attempt },
    grant,
    evidence: { batch, approvedAmount: approved },
    auditValues: {
      batchId,
      lineId: content._id,
      amount,
      payee: content.payee,
      ...(needsLookFirst(claim.flags, rulesOf(claim).procedure) ? { lookedAt: true } : {}),
    },
  }
  await moveClaim(transaction, claim, move, context)
  await transaction.put(paymentLines, {
    ...content,
    seal: sealOfLine(content),
    ...payeeMasks(claim),
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
