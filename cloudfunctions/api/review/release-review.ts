import { appendAudit } from '@platform/trail/audit'
import { claims } from '@platform/records/claim'
import { reviewableClaim } from '../claim/claim-access'
import { holderAt } from '../claim/claim-hold'
import { asStaff, type UseCase } from '../shared/context'

export const releaseReview: UseCase<'release-review'> = ({ claimId }, context) =>
  context.once(async (transaction) => {
    const { claim, grant } = await reviewableClaim(claimId, context, transaction)
    // A claim that was returned stays with who returned it: there is no hold to let go of.
    if (holderAt(claim, context.now)?.accountId !== context.account._id) return { claimId }
    const audited = await appendAudit(
      transaction,
      { ...claim, holder: null },
      { event: 'released', actor: asStaff(context, grant), at: context.now },
    )
    await transaction.put(claims, audited)
    return { claimId }
  })
