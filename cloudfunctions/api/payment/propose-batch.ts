import type { Day } from '@domain/calendar/day'
import { noTallies } from '@domain/payment/batch'
import { appendAudit } from '@platform/trail/audit'
import type { Payer } from '@platform/records/claim'
import { batchDays, paymentBatches, type PaymentBatch } from '@platform/records/payment'
import { refuse } from '@platform/store/refusal'
import { newId } from '@platform/security/vault'
import type { Transaction } from '@platform/store/transaction'
import { batchView, payerSeat } from './batch-access'
import { asStaff, type UseCase } from '../shared/context'

export const proposeBatch: UseCase<'propose-batch'> = (asked, context) =>
  context.once(async (transaction) => {
    const seat = payerSeat(context, asked)
    if (!seat) return refuse('notAllowed', {})
    const { grant, payer } = seat
    const at = context.now.toISOString()
    const id = newId('b')
    const numberOfDay = await takeNumber(transaction, payer, context.today)
    const empty: PaymentBatch = {
      _id: id,
      version: 1,
      state: 'proposed',
      payer,
      newestKey: `${at}.${id}`,
      proposed: { accountId: context.account._id, name: grant.displayName, at },
      numberOfDay,
      released: null,
      lines: 0,
      tallies: noTallies,
      contradictions: 0,
      auditSequence: 0,
      auditHash: '',
      auditSeal: '',
    }
    const entry = {
      event: 'batchProposed' as const,
      actor: asStaff(context, grant),
      at: context.now,
      values: { numberOfDay, payer: payer.organisationId, measure: payer.measureId },
    }
    const batch = await appendAudit(transaction, empty, entry)
    await transaction.put(paymentBatches, batch)
    return batchView(batch, context)
  })

/** The payer's next number of the day. A few officers of one office propose batches: they do not fight over it. */
async function takeNumber(transaction: Transaction, { organisationId }: Payer, today: Day): Promise<number> {
  const _id = `${organisationId}.${today}`
  const numberOfDay = ((await transaction.get(batchDays, _id))?.last ?? 0) + 1
  await transaction.put(batchDays, { _id, last: numberOfDay })
  return numberOfDay
}
