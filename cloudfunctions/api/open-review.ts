import type { ReviewView } from '@contract/views'
import { appendAudit } from '@platform/audit'
import { claims, type ClaimRecord } from '@platform/records/claim'
import { transact } from '@platform/transaction'
import { reviewableClaim } from './claim-access'
import { holderAt } from './claim-hold'
import { finishedPhotos } from './claim-photos'
import { claimViewOf } from './claim-view'
import { asStaff, type Context, type UseCase } from './context'
import { isOverdue } from './list-review-queue'
import { flagsOfMarks, marksOf } from './ticket-marks'

export const openReview: UseCase<'open-review'> = async ({ claimId }, context) => {
  // Opening again is harmless, so it needs no memory of its answer, which would hold personal data.
  const claim = await transact(async (transaction) => {
    const { claim, grant } = await reviewableClaim(claimId, context, transaction)
    const actor = asStaff(context, grant)
    const holder = holderAt(claim, context.now)
    if (holder?.accountId === actor.accountId) return claim
    const free = claim.stage === 'grassrootsReview' && holder === null
    const held = { accountId: actor.accountId, name: grant.displayName, since: context.now.toISOString() }
    const opened = free ? { ...claim, holder: held } : claim
    // Opening shows the whole name: a colleague who only looks is in the audit trail as well.
    const audited = await appendAudit(transaction, opened, { event: 'opened', actor, at: context.now })
    await transaction.put(claims, audited)
    return audited
  })
  return reviewViewOf(claim, context)
}

async function reviewViewOf(claim: ClaimRecord, context: Context): Promise<ReviewView> {
  const [view, claimPhotos] = await Promise.all([
    claimViewOf(claim, context.today),
    finishedPhotos(claim._id),
  ])
  const fresh = await flagsOfMarks(claim._id, marksOf(claim._id, claim.tickets, claimPhotos))
  const lasting = claim.flags.filter(
    (flag) => flag.kind !== 'ticketNumberUsed' && flag.kind !== 'samePhotoUsed',
  )
  const holder = holderAt(claim, context.now)
  return {
    ...view,
    flags: [...fresh, ...lasting],
    heldBy: holder && {
      name: holder.name,
      since: holder.since,
      you: holder.accountId === context.account._id,
    },
    overdue: isOverdue(claim, context.today),
    originalsSeen: claim.originalsSeen,
  }
}
