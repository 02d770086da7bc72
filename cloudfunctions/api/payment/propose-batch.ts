import type { Day } from '@domain/calendar/day'
import { noTallies } from '@domain/payment/batch'
import { appendAudit } from '@platform/trail/audit'
import { batchDays, paymentBatches, type PaymentBatch } from '@platform/records/payment'
import { refuse } from '@platform/store/refusal'
import { newId } from '@platform/security/vault'
import type { Transaction } from '@platform/store/transaction'
import { batchView, centreGrant } from './batch-access'
import { asStaff, type UseCase } from '../shared/context'

export const proposeBatch: UseCase<'propose-batch'> = (_input, context) =>
  context.once(async (transaction) => {
    const grant = centreGrant(context)
    if (!grant) return refuse('notAllowed', {})
    const at = context.now.toISOString()
    const id = newId('b')
    const numberOfDay = await takeNumber(transaction, context.today)
    const empty: PaymentBatch = {
      _id: id,
      version: 1,
      state: 'proposed',
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
      values: { numberOfDay },
    }
    const batch = await appendAudit(transaction, empty, entry)
    await transaction.put(paymentBatches, batch)
    return batchView(batch, context)
  })

/** The next number of the day. A few officers of one office propose batches: they do not fight over it. */
async function takeNumber(transaction: Transaction, today: Day): Promise<number> {
  const numberOfDay = ((await transaction.get(batchDays, today))?.last ?? 0) + 1
  await transaction.put(batchDays, { _id: today, last: numberOfDay })
  return numberOfDay
}
