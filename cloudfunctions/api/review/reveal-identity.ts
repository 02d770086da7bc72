import { appendAudit } from '@platform/trail/audit'
import { claims } from '@platform/records/claim'
import { openField } from '@platform/security/claim-fields'
import { transact } from '@platform/store/transaction'
import { reviewableClaim } from '../claim/claim-access'
import { asStaff, type UseCase } from '../shared/context'

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
  const fields = Object.keys(claim.sealed)
  return { values: Object.fromEntries(fields.map((field) => [field, openField(claim, field)])) }
}
