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
    const found = await reviewableClaim(claimId, context, transaction)
    if (found.claim.stage !== 'grassrootsReview' || holderAt(found.claim, context.now)) return found.claim
    const actor = asStaff(context, found.grant)
    const held = {
      ...found.claim,
      holder: { accountId: actor.accountId, name: found.grant.displayName, since: context.now.toISOString() },
    }
    const audited = await appendAudit(transaction, held, { event: 'opened', actor, at: context.now })
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
