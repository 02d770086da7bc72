import type { GrantedRole } from '@domain/organisation/role'
import { findById } from '@platform/store/store'
import { refuse } from '@platform/store/refusal'
import { actsFor } from '@platform/call/claim-owner'
import { claims, type ClaimRecord } from '@platform/records/claim'
import type { Hand } from '@platform/records/desk'
import type { GrantRecord } from '@platform/records/account'
import type { Transaction } from '@platform/store/transaction'
import { isAt, passedBelow } from './claim-desk'
import type { Context } from '../shared/context'
import { notHeldByAnother, notOwnWork, notPassedBelow } from './guards/hands'

/** A claim that the caller applies with, for themselves or their organisation. Any other answers like a missing one. */
export async function ownClaim(
  claimId: string,
  context: Context,
  transaction?: Transaction,
): Promise<ClaimRecord> {
  const claim = transaction ? await transaction.get(claims, claimId) : await findById(claims, claimId)
  if (!claim || !actsFor(context, claim)) return refuse('notFound', {})
  return claim
}

/** A claim, and the office and step from which the caller looks at it. */
export type ReviewableClaim = { claim: ClaimRecord; grant: GrantRecord; role: GrantedRole; hand: Hand }

/**
 * A claim that lies or lay before one of the caller's offices, and the step they look at it from: the one that has it now, if it is
 * theirs, and otherwise the last of their own. Any other answers like a missing one; one's own is for a colleague.
 */
export async function reviewableClaim(
  claimId: string,
  context: Context,
  transaction?: Transaction,
): Promise<ReviewableClaim> {
  const claim = transaction ? await transaction.get(claims, claimId) : await findById(claims, claimId)
  if (!claim || claim.stage === 'withdrawn') return refuse('notFound', {})
  const seats = context.grants.flatMap((grant) => {
    const own = claim.hands.filter((one) => isAt(grant, one))
    const hand = own.find(({ step }) => step === claim.stage) ?? own.at(-1)
    return hand ? [{ claim, grant, role: grant.role, hand }] : []
  })
  const seat = seats.find(liesHere) ?? seats[0]
  if (!seat) return refuse('notFound', {})
  notOwnWork({ claim, context })
  return seat
}

/** Whether a claim lies now with the office that looks at it. */
export const liesHere = ({ claim, hand }: Pick<ReviewableClaim, 'claim' | 'hand'>): boolean =>
  hand.step === claim.stage

/** Whether the caller is of the office that has the claim now, and did not pass it below. */
export const mayDecide = (seat: ReviewableClaim, context: Context): boolean =>
  liesHere(seat) && !passedBelow(seat.claim, seat.hand, context.account._id)

/** A claim as the caller read it, that lies before their own office now. Whether they may move it, the move's guards say. */
export async function claimBefore(
  claimId: string,
  expectedVersion: number,
  context: Context,
  transaction?: Transaction,
): Promise<ReviewableClaim> {
  const seat = await reviewableClaim(claimId, context, transaction)
  const { claim } = seat
  requireVersion(claim, expectedVersion)
  if (!liesHere(seat)) refuse('wrongStage', { stage: claim.stage })
  return seat
}

/** The same for work that is no move of the graph, or comes long before one: the guards of every office's moves answer at once. */
export async function claimToDecide(
  claimId: string,
  expectedVersion: number,
  context: Context,
  transaction?: Transaction,
): Promise<ReviewableClaim> {
  const seat = await claimBefore(claimId, expectedVersion, context, transaction)
  notPassedBelow({ claim: seat.claim, context })
  notHeldByAnother({ claim: seat.claim, context })
  return seat
}

/** Refuses when the claim was changed since the caller read it. */
export function requireVersion(claim: ClaimRecord, expectedVersion: number): void {
  if (claim.version !== expectedVersion) refuse('staleVersion', { currentVersion: claim.version })
}
