import type { ReviewDecision } from '@contract/review-calls'
import { levelAbove } from '@domain/application/review-level'
import { transitionOf, type Transition } from '@domain/application/transition'
import type { ClaimRecord } from '@platform/records/claim'
import { organisations } from '@platform/records/organisation'
import { refuse } from '@platform/refusal'
import type { Transaction } from '@platform/transaction'
import { centreId } from './campaign'
import { claimToDecide, type ReviewableClaim } from './claim-access'
import { settledDesk, waitingDesk } from './claim-desk'
import { leavePlace } from './claim-place'
import { asStaff, type Context, type UseCase } from './context'
import { dueAfter, moveClaim } from './move-claim'
import { outcomeOf } from './review-outcome'

export const decideClaim: UseCase<'decide-claim'> = ({ claimId, expectedVersion, decision }, context) =>
  context.once(async (transaction) => {
    const seat = await claimToDecide(claimId, expectedVersion, context, transaction)
    const moved = await decideOn(transaction, seat, decision, context)
    return { claimId, version: moved.version, stage: moved.stage }
  })

/** One decision of the level that has the claim, in the caller's transaction. */
export async function decideOn(
  transaction: Transaction,
  seat: ReviewableClaim,
  decision: ReviewDecision,
  context: Context,
): Promise<ClaimRecord> {
  const { claim, grant } = seat
  const transition = transitionOf(claim.stage, decision.action)
  if (transition === null || transition.by !== seat.level) return refuse('wrongStage', { stage: claim.stage })
  const { changes, auditValues, messageValues } = outcomeOf(claim, decision, context)
  if (transition.to === 'refused') await leavePlace(transaction, claim)
  return moveClaim(transaction, claim, {
    transition,
    changes: { ...changes, ...(await placeAfter(transaction, seat, transition, context)) },
    actor: asStaff(context, grant),
    auditValues,
    messageValues,
    now: context.now,
    today: context.today,
  })
}

/** Where the claim lies after a decision, and with whom. */
async function placeAfter(
  transaction: Transaction,
  { claim, level, grant }: ReviewableClaim,
  transition: Transition,
  context: Context,
): Promise<Partial<ClaimRecord>> {
  const at = context.now.toISOString()
  const desk = claim.desks[level]
  if (!desk) return refuse('notFound', {})
  if (transition.action === 'return') {
    return {
      desks: { ...claim.desks, [level]: settledDesk(desk, 'returned', claim._id, at) },
      returnedBy: level,
      // Who returned a claim gets it back; any other decision ends the hold.
      holder: { accountId: context.account._id, name: grant.displayName, since: at },
    }
  }
  const settled = settledDesk(desk, 'done', claim._id, at)
  if (transition.action === 'refuse') return { desks: { ...claim.desks, [level]: settled }, holder: null }
  const desks = { ...claim.desks, [level]: { ...settled, passedBy: context.account._id } }
  const above = levelAbove(level)
  if (above === null) return { desks, holder: null }
  const officeId = above === 'cityCentre' ? centreId : await officeAbove(transaction, desk.organisationId)
  const next = waitingDesk(officeId, claim._id, at, dueAfter(transition, context.today))
  return { desks: { ...desks, [above]: next }, holder: null }
}

/** The district or industry union that a grassroots union belongs to. */
async function officeAbove(transaction: Transaction, unionId: string): Promise<string> {
  const union = await transaction.get(organisations, unionId)
  return union?.parentId ?? refuse('noHigherUnion', {})
}
