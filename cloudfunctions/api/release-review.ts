import { appendAudit } from '@platform/audit'
import { claims } from '@platform/records/claim'
import { reviewableClaim } from './claim-access'
import { asStaff, type UseCase } from './context'

export const releaseReview: UseCase<'release-review'> = ({ claimId }, context) =>
  context.once(async (transaction) => {
    const { claim, grant } = await reviewableClaim(claimId, context, transaction)
    if (claim.holder?.accountId !== context.account._id) return { claimId }
    const audited = await appendAudit(
      transaction,
      { ...claim, holder: null },
      { event: 'released', actor: asStaff(context, grant), at: context.now },
    )
    await transaction.put(claims, audited)
    return { claimId }
  })
