import type { BatchView, LineView } from '@contract/payment-calls'
import type { Flag } from '@domain/claim/flag'
import { dayAt } from '@domain/calendar/day'
import { totalOf } from '@domain/payment/batch'
import { flagsForPaying } from '@domain/payment/look-first'
import type { GrantRecord } from '@platform/records/account'
import type { Payer } from '@platform/records/claim'
import { paymentBatches, type PaymentBatch, type PaymentLine } from '@platform/records/payment'
import { refuse } from '@platform/store/refusal'
import { findById } from '@platform/store/store'
import type { Transaction } from '@platform/store/transaction'
import { isSamePayer, payersOf } from '../claim/payer'
import type { Context } from '../shared/context'

/** What is paid by whom, and the caller's grant at the office that pays it. */
export type PayerSeat = { payer: Payer; grant: GrantRecord }

const payingGrant = ({ grants }: Context, payer: Payer): GrantRecord | null =>
  grants.find((grant) => payersOf(grant).some((own) => isSamePayer(own, payer))) ?? null

/** A measure that one of the caller's offices pays; of what is left out, the first. Null for whoever pays nothing. */
export function payerSeat(context: Context, asked: Partial<Payer>): PayerSeat | null {
  const seats = context.grants.flatMap((grant) => payersOf(grant).map((payer) => ({ grant, payer })))
  return seats.find(({ payer }) => isSamePayer({ ...payer, ...asked }, payer)) ?? null
}

export type BatchSeat = { batch: PaymentBatch; grant: GrantRecord }

/** A batch of an office that the caller pays for. To anyone else it answers like a missing one. */
export async function batchOf(
  batchId: string,
  context: Context,
  transaction?: Transaction,
): Promise<BatchSeat> {
  const batch = transaction
    ? await transaction.get(paymentBatches, batchId)
    : await findById(paymentBatches, batchId)
  const grant = batch && payingGrant(context, batch.payer)
  return grant ? { batch, grant } : refuse('notFound', {})
}

/** A batch as staff see it. */
export const batchView = (batch: PaymentBatch, { account }: Context): BatchView => ({
  id: batch._id,
  version: batch.version,
  state: batch.state,
  day: dayAt(new Date(batch.proposed.at)),
  numberOfDay: batch.numberOfDay,
  proposedBy: batch.proposed.name,
  proposedAt: batch.proposed.at,
  yours: batch.proposed.accountId === account._id,
  releasedBy: batch.released?.name ?? null,
  total: totalOf(batch.tallies),
  tallies: batch.tallies,
  contradictions: batch.contradictions,
})

/** A payment as staff see it: masks only. `perhapsPaid` is what is known of its earlier attempts, `flags` are its claim's. */
export const lineView = (
  line: PaymentLine,
  { perhapsPaid, flags }: { perhapsPaid: boolean; flags: readonly Flag[] },
): LineView => ({
  id: line._id,
  number: line.number,
  nameMask: line.nameMask,
  cardMask: line.cardMask,
  cardCheckDigitWrong: line.cardCheckDigitWrong,
  amount: line.amount,
  state: line.state,
  reason: line.reason,
  contradiction: line.contradiction,
  perhapsPaid,
  flags: flagsForPaying(flags),
})
