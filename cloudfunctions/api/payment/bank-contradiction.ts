import type { RowOutcome } from '@contract/payment-calls'
import type { BankAnswer } from '@domain/payment/bank-answer'
import { appendAudit } from '@platform/trail/audit'
import { paymentBatches, paymentLines, type PaymentLine } from '@platform/records/payment'
import { scrub } from '@platform/log/scrub'
import type { Transaction } from '@platform/store/transaction'
import type { BatchSeat } from './batch-access'
import { asStaff, type Context } from '../shared/context'

/**
 * A further answer about a payment that is booked. What is booked stays whatever it says: a second attempt may be under way. An
 * answer against it is written down once, on the payment and in the batch's chain, for somebody to ask the bank.
 */
export async function answeredAgain(
  transaction: Transaction,
  { batch, grant }: BatchSeat,
  { line, answer }: { line: PaymentLine; answer: BankAnswer },
  context: Context,
): Promise<RowOutcome> {
  const { paid, amount } = answer
  if (paid === (line.state === 'paid') && amount === line.amount) return 'answeredBefore'
  const { contradiction: before } = line
  if (before?.paid === paid && before.amount === amount) return 'contradicts'
  const reason = paid ? '' : scrub(answer.reason).slice(0, 60)
  const contradiction = { paid, amount, reason, at: context.now.toISOString() }
  await transaction.put(paymentLines, { ...line, contradiction })
  const contradicted = {
    ...batch,
    version: batch.version + 1,
    contradictions: batch.contradictions + (before === null ? 1 : 0),
  }
  const audited = await appendAudit(transaction, contradicted, {
    event: 'batchContradicted',
    actor: asStaff(context, grant),
    at: context.now,
    values: {
      lineId: line._id,
      booked: line.state,
      bookedAmount: line.amount,
      paid,
      amount,
      message: reason,
    },
  })
  await transaction.put(paymentBatches, audited)
  return 'contradicts'
}
