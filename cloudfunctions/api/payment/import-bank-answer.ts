import type { RowOutcome } from '@contract/payment-calls'
import { moveFrom } from '@domain/claim/transition'
import type { Transition } from '@domain/procedure/transition'
import { yuanText } from '@domain/money'
import { readBankRow, referencesInDoubt, type BankAnswer } from '@domain/payment/bank-answer'
import { withSettled } from '@domain/payment/batch'
import { appendAudit, type Actor } from '@platform/trail/audit'
import { isUnchanged, refuseList } from '@platform/trail/payment-list'
import { claims, type ClaimRecord } from '@platform/records/claim'
import {
  paymentBatches,
  paymentLines,
  payments,
  type PaymentBatch,
  type PaymentLine,
} from '@platform/records/payment'
import { scrub } from '@platform/log/scrub'
import { transact, type Transaction } from '@platform/store/transaction'
import { batchOf, batchView, type BatchSeat } from './batch-access'
import { answeredAgain } from './bank-contradiction'
import { asStaff, type Context, type UseCase } from '../shared/context'
import { batchReleased } from '../claim/guards/payment'
import { moveClaim, type Move } from '../claim/move-claim'
import { rulesOf } from '@platform/call/claim-rules'
import { unlessRefused } from '../shared/unless-refused'

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
    batchReleased({ evidence: { batch: seat.batch } })
    const line = await transaction.get(paymentLines, answer.reference)
    if (!line || line.batchId !== batchId) return 'unknownPayment'
    if (!isUnchanged(line)) return refuseList(batchId, `line ${line._id} was changed`)
    if (line.state !== 'open') return answeredAgain(transaction, seat, { line, answer }, context)
    if (line.amount !== answer.amount) return 'amountDiffers'
    const claim = await transaction.get(claims, line.claimId)
    const transition = claim && moveOn(claim, answer.paid ? 'confirmPaid' : 'reportFailure')
    if (!transition) throw new Error(`payment line ${line._id} belongs to no claim in payment`)
    // Said to have failed, a payment can be made again: nobody says so of their own.
    return unlessRefused(['notAllowed'], 'needsColleague', () =>
      moveLine(transaction, seat, { line, claim, answer, transition }, context),
    )
  })

const moveOn = (claim: ClaimRecord, action: 'confirmPaid' | 'reportFailure') =>
  moveFrom(rulesOf(claim).procedure, claim.stage, action)

type Answered = { line: PaymentLine; claim: ClaimRecord; answer: BankAnswer; transition: Transition }

async function moveLine(
  transaction: Transaction,
  { batch, grant }: BatchSeat,
  { line, claim, answer, transition }: Answered,
  context: Context,
): Promise<RowOutcome> {
  const reason = answer.paid ? '' : scrub(answer.reason).slice(0, 60)
  const move: Move = {
    transition,
    changes: { batchId: null },
    grant,
    evidence: { batch },
    auditValues: answer.paid
      ? { batchId: batch._id, lineId: line._id, payable: line.amount, card: line.cardMask }
      : { batchId: batch._id, lineId: line._id, message: reason },
    messageValues: answer.paid ? { amount: yuanText(line.amount), card: line.cardMask } : { reason },
  }
  await moveClaim(transaction, claim, move, context)
  if (answer.paid && claim.slotId !== null) {
    const { _id: lineId, claimId, amount } = line
    const at = context.now.toISOString()
    await transaction.put(payments, { _id: claim.slotId, claimId, lineId, amount, at })
  }
  const state = answer.paid ? ('paid' as const) : ('failed' as const)
  await transaction.put(paymentLines, { ...line, state, reason })
  const tallies = withSettled(batch.tallies, state, line.amount)
  const answered = { ...batch, version: batch.version + 1, tallies }
  await transaction.put(
    paymentBatches,
    tallies.open.count > 0
      ? answered
      : await settled(transaction, answered, asStaff(context, grant), context),
  )
  return state
}

/** A batch of which the bank has answered everything. */
async function settled(
  transaction: Transaction,
  batch: PaymentBatch,
  actor: Actor,
  { now }: Context,
): Promise<PaymentBatch> {
  const { paid, failed } = batch.tallies
  const values = { paid: paid.count, paidAmount: paid.amount, failed: failed.count }
  const entry = { event: 'batchSettled' as const, actor, at: now, values }
  return appendAudit(transaction, { ...batch, state: 'settled' as const }, entry)
}
