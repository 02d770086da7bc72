import { isReviewLevel, levelOfStage, type ReviewLevel } from '@domain/claim/review-level'
import { findById } from '@platform/store/store'
import { refuse } from '@platform/store/refusal'
import { claims, type ClaimRecord } from '@platform/records/claim'
import type { GrantRecord } from '@platform/records/account'
import type { Transaction } from '@platform/store/transaction'
import { passedBelow } from './claim-desk'
import { holderAt } from './claim-hold'
import type { Context } from '../shared/context'

/** The caller's own claim. Another person's answers like a missing one. */
export async function ownClaim(
  claimId: string,
  context: Context,
  transaction?: Transaction,
): Promise<ClaimRecord> {
  const claim = transaction ? await transaction.get(claims, claimId) : await findById(claims, claimId)
  if (!claim || claim.accountId !== context.account._id) return refuse('notFound', {})
  return claim
}

export type ReviewableClaim = { claim: ClaimRecord; grant: GrantRecord; level: ReviewLevel }

/**
 * A claim that lies or lay before one of the caller's offices, and the level they look at it from: the one that has it now,
 * if it is theirs. Any other answers like a missing one; one's own is for a colleague.
 */
export async function reviewableClaim(
  claimId: string,
  context: Context,
  transaction?: Transaction,
): Promise<ReviewableClaim> {
  const claim = transaction ? await transaction.get(claims, claimId) : await findById(claims, claimId)
  if (!claim || claim.stage === 'withdrawn') return refuse('notFound', {})
  const seats = context.grants.flatMap((grant) => {
    const { role, organisationId } = grant
    if (!isReviewLevel(role) || claim.desks[role]?.organisationId !== organisationId) return []
    return [{ claim, grant, level: role }]
  })
  const seat = seats.find(({ level }) => level === levelOfStage(claim.stage)) ?? seats[0]
  if (!seat) return refuse('notFound', {})
  if (claim.accountId === context.account._id) return refuse('notAllowed', {})
  return seat
}

/** Whether the caller is of the level that has the claim now, and did not pass it below. */
export const mayDecide = ({ claim, level }: ReviewableClaim, context: Context): boolean =>
  levelOfStage(claim.stage) === level && !passedBelow(claim, level, context.account._id)

/** A claim that the caller may decide on now: as they read it, before their own level, and in nobody else's hands. */
export async function claimToDecide(
  claimId: string,
  expectedVersion: number,
  context: Context,
  transaction?: Transaction,
): Promise<ReviewableClaim> {
  const seat = await reviewableClaim(claimId, context, transaction)
  const { claim, level } = seat
  requireVersion(claim, expectedVersion)
  if (levelOfStage(claim.stage) !== level) refuse('wrongStage', { stage: claim.stage })
  if (!mayDecide(seat, context)) refuse('notAllowed', {})
  const holder = holderAt(claim, context.now)
  if (holder && holder.accountId !== context.account._id)
    refuse('heldByOther', { name: holder.name, since: holder.since })
  return seat
}

/** Refuses when the claim was changed since the caller read it. */
export function requireVersion(claim: ClaimRecord, expectedVersion: number): void {
  if (claim.version !== expectedVersion) refuse('staleVersion', { currentVersion: claim.version })
}
