import { appendAudit } from '@platform/audit'
import { claims } from '@platform/records/claim'
import { transact } from '@platform/transaction'
import { reviewableClaim } from './claim-access'
import { openField } from './claim-content'
import { asStaff, type UseCase } from './context'

/** Each reading is an audit row, written before anything is shown. */
export const revealIdentity: UseCase<'reveal-identity'> = async ({ claimId }, context) => {
  const claim = await transact(async (transaction) => {
    const found = await reviewableClaim(claimId, context, transaction)
    const entry = {
      event: 'identityRevealed' as const,
      actor: asStaff(context, found.grant),
      at: context.now,
    }
    const audited = await appendAudit(transaction, found.claim, entry)
    await transaction.put(claims, audited)
    return audited
  })
  return {
    name: openField(claim, 'name'),
    idNumber: openField(claim, 'idNumber'),
    phone: openField(claim, 'phone'),
  }
}
