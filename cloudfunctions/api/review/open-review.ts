import type { ReviewView } from '@contract/views'
import { dueStanding } from '@domain/claim/deadline'
import { levelOfStage, type ReviewLevel } from '@domain/claim/review-level'
import { readingTurn } from '@domain/claim/second-reading'
import { seenBy } from '@domain/papers/papers-seen'
import { appendAudit } from '@platform/trail/audit'
import { claims, type ClaimRecord } from '@platform/records/claim'
import { transact } from '@platform/store/transaction'
import { alikeClaims } from '../parts/tickets/alike-claims'
import { mayDecide, reviewableClaim } from '../claim/claim-access'
import { findingsOf } from '../parts/tickets/claim-findings'
import { holderAt } from '../claim/claim-hold'
import { finishedPhotos } from '../claim/claim-photos'
import { claimViewOf } from '../claim/claim-view'
import { asStaff, type Context, type UseCase } from '../shared/context'

export const openReview: UseCase<'open-review'> = async ({ claimId }, context) => {
  // Opening again is harmless, so it needs no memory of its answer, which would hold personal data.
  const seen = await transact(async (transaction) => {
    const seat = await reviewableClaim(claimId, context, transaction)
    const { claim, grant, level } = seat
    const { organisationId } = grant
    const actor = asStaff(context, grant)
    const holder = holderAt(claim, context.now)
    if (holder?.accountId === actor.accountId) return { claim, level, organisationId }
    const free = holder === null && mayDecide(seat, context)
    const held = { accountId: actor.accountId, name: grant.displayName, since: context.now.toISOString() }
    const opened = free ? { ...claim, holder: held } : claim
    // Opening shows the whole name: a colleague who only looks is in the audit trail as well.
    const audited = await appendAudit(transaction, opened, { event: 'opened', actor, at: context.now })
    await transaction.put(claims, audited)
    return { claim: audited, level, organisationId }
  })
  return reviewViewOf(seen, context)
}

type Seen = { claim: ClaimRecord; level: ReviewLevel; organisationId: string }

async function reviewViewOf({ claim, level, organisationId }: Seen, context: Context): Promise<ReviewView> {
  const [view, claimPhotos] = await Promise.all([
    claimViewOf(claim, context.today),
    finishedPhotos(claim._id),
  ])
  const holder = holderAt(claim, context.now)
  const { flags, readings, elsewhere } = await findingsOf(claim, claimPhotos)
  const due = levelOfStage(claim.stage) === level ? claim.due : null
  return {
    ...view,
    level,
    due,
    heldBy: holder && {
      name: holder.name,
      since: holder.since,
      you: holder.accountId === context.account._id,
    },
    overdue: dueStanding(due, context.today) === 'past',
    identityConfirmed: claim.identityConfirmed,
    originalsSeen: claim.originalsSeen,
    papersSeen: seenBy(claim.papersSeen, organisationId),
    readingTurn: readingTurn(claim.secondReading, context.account._id),
    flags,
    readings,
    alike: await alikeClaims(elsewhere, context),
  }
}
