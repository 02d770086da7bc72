import type { RowOutcome } from '@contract/payment-calls'
import { transitionOf } from '@domain/claim/transition'
import { yuanText } from '@domain/money'
import { readBankRow, referencesInDoubt, type BankAnswer } from '@domain/payment/bank-answer'
import { withSettled } from '@domain/payment/batch'
import { appendAudit } from '@platform/trail/audit'
import { isUnchanged } from '@platform/trail/payment-list'
import { claims, type ClaimRecord } from '@platform/records/claim'
import { paymentBatches, paymentLines, payments, type PaymentLine } from '@platform/records/payment'
import { refuse } from '@platform/store/refusal'
import { scrub } from '@platform/log/scrub'
import { transact, type Transaction } from '@platform/store/transaction'
import { batchOf, batchView, type BatchSeat } from './batch-access'
import { answeredAgain } from './bank-contradiction'
import { asStaff, type Context, type UseCase } from '../shared/context'
import { moveClaim } from '../claim/move-claim'
import { refuseList } from './released-list'

/** Each row is done at most once, whatever is sent again, so the call needs no memory of its answer. */
export const importBankAnswer: UseCase<'import-bank-answer'> = async ({ batchId, rows }, context) => {
  const answers = rows.map(readBankRow)
  const doubtful = referencesInDoubt(answers)
  const outcomes: RowOutcome[] = []
  for (const answer of answers) {
    if (answer === null) outcomes.push('unreadable')
    else if (doubtful.has(answer.reference)) outcomes.push('twoAnswers')
    else outcomes.push(await settle(batchId, answer, context))
  }
  const { batch } = await batchOf(batchId, context)
  return { batch: batchView(batch, context), outcomes }
}

/** One row: claim, payment and sums of the batch are one transaction. */
const settle = (batchId: string, answer: BankAnswer, context: Context): Promise<RowOutcome> =>
  transact(async (transaction) => {
    const seat = await batchOf(batchId, context, transaction)
    const { state } = seat.batch
    if (state !== 'released' && state !== 'settled') refuse('wrongBatchState', { state })
    const line = await transaction.get(paymentLines, answer.reference)
    if (!line || line.batchId !== batchId) return 'unknownPayment'
    if (!isUnchanged(line)) return refuseList(batchId, `line ${line._id} was changed`)
    if (line.state !== 'open') return answeredAgain(transaction, seat, { line, answer }, context)
    if (line.amount !== answer.amount) return 'amountDiffers'
    const claim = await claimInPayment(transaction, line)
    // Said to have failed, a payment can be made again: nobody says so of their own.
    if (claim.accountId === context.account._id) return 'needsColleague'
    await moveLine(transaction, seat, { line, claim, answer }, context)
    return answer.paid ? 'paid' : 'failed'
  })

const claimInPayment = async (transaction: Transaction, line: PaymentLine): Promise<ClaimRecord> => {
  const claim = await transaction.get(claims, line.claimId)
  if (claim?.batchId !== line.batchId)
    throw new Error(`payment line ${line._id} belongs to no claim in payment`)
  return claim
}

type Answered = { line: PaymentLine; claim: ClaimRecord; answer: BankAnswer }

async function moveLine(
  transaction: Transaction,
  { batch, grant }: BatchSeat,
  { line, claim, answer }: Answered,
  context: Context,
): Promise<void> {
  const transition = transitionOf(claim.stage, answer.paid ? 'confirmPaid' : 'reportFailure')
  if (!transition || claim.slotId === null)
    throw new Error(`payment line ${line._id} belongs to no claim in payment`)
  const actor = asStaff(context, grant)
  const reason = answer.paid ? '' : scrub(answer.reason).slice(0, 60)
  if (answer.paid) {
    if (await transaction.get(payments, claim.slotId))
      throw new Error(`payment line ${line._id}: this place in the campaign is paid already`)
    const { _id: lineId, claimId, amount } = line
    await transaction.put(payments, {
      _id: claim.slotId,
      claimId,
      lineId,
      amount,
      at: context.now.toISOString(),
    })
  }
  await moveClaim(transaction, claim, {
    transition,
    changes: { batchId: null },
    actor,
    auditValues: answer.paid
      ? { batchId: batch._id, lineId: line._id, payable: line.amount, card: line.cardMask }
      : { batchId: batch._id, lineId: line._id, message: reason },
    messageValues: answer.paid ? { amount: yuanText(line.amount), card: line.cardMask } : { reason },
    now: context.now,
    today: context.today,
  })
  const state = answer.paid ? ('paid' as const) : ('failed' as const)
  await transaction.put(paymentLines, { ...line, state, reason })
  const tallies = withSettled(batch.tallies, state, line.amount)
  const answered = { ...batch, version: batch.version + 1, tallies }
  if (tallies.open.count > 0) return transaction.put(paymentBatches, answered)
  const { paid, failed } = tallies
  const settled = await appendAudit(
    transaction,
    { ...answered, state: 'settled' as const },
    {
      event: 'batchSettled',
      actor,
      at: context.now,
      values: { paid: paid.count, paidAmount: paid.amount, failed: failed.count },
    },
  )
  await transaction.put(paymentBatches, settled)
}
