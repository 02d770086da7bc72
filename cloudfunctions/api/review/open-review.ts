import type { ReviewView } from '@contract/views'
import { dueStanding } from '@domain/claim/deadline'
import { readingTurn } from '@domain/claim/second-reading'
import { appendAudit } from '@platform/trail/audit'
import { claims } from '@platform/records/claim'
import { transact } from '@platform/store/transaction'
import { liesHere, mayDecide, reviewableClaim, type ReviewableClaim } from '../claim/claim-access'
import { findingsOf } from '../parts/findings'
import { countToSettle } from '../parts/persons/rows-evidence'
import { holderAt } from '../claim/claim-hold'
import { claimViewOf } from '../claim/claim-view'
import { asStaff, type Context, type UseCase } from '../shared/context'

export const openReview: UseCase<'open-review'> = async ({ claimId }, context) => {
  // Opening again is harmless, so it needs no memory of its answer, which would hold personal data.
  const seen = await transact(async (transaction) => {
    const seat = await reviewableClaim(claimId, context, transaction)
    const { claim, grant, hand } = seat
    const actor = asStaff(context, grant)
    const holder = holderAt(claim, context.now)
    if (holder?.accountId === actor.accountId) return { claim, grant, hand }
    const free = holder === null && mayDecide(seat, context)
    const held = { accountId: actor.accountId, name: grant.displayName, since: context.now.toISOString() }
    const opened = free ? { ...claim, holder: held } : claim
    // Opening shows the whole name: a colleague who only looks is in the audit trail as well.
    const audited = await appendAudit(transaction, opened, { event: 'opened', actor, at: context.now })
    await transaction.put(claims, audited)
    return { claim: audited, grant, hand }
  })
  return reviewViewOf(seen, context)
}

type Seen = Pick<ReviewableClaim, 'claim' | 'grant' | 'hand'>

async function reviewViewOf(seat: Seen, context: Context): Promise<ReviewView> {
  const { claim, grant } = seat
  const [view, findings] = await Promise.all([
    claimViewOf(claim, context.today),
    findingsOf(claim, grant, context),
  ])
  const rowsToSettle = liesHere(seat) ? await countToSettle(seat) : null
  const holder = holderAt(claim, context.now)
  const { flags, readings, alike, seen } = findings
  const due = liesHere(seat) ? claim.due : null
  return {
    ...view,
    role: grant.role,
    due,
    heldBy: holder && {
      name: holder.name,
      since: holder.since,
      you: holder.accountId === context.account._id,
    },
    overdue: dueStanding(due, context.today) === 'past',
    identityConfirmed: claim.identityConfirmed,
    originalsSeen: claim.originalsSeen,
    papersSeen: seen,
    asked: claim.asked,
    readingTurn: readingTurn(claim.secondReading, context.account._id),
    flags,
    readings,
    alike,
    ...(rowsToSettle === null ? {} : { rowsToSettle }),
  }
}
