import { stepOfStage } from '@domain/procedure/stages'
import { partOf } from '@domain/procedure/part-of'
import { rulesOf } from '@platform/call/claim-rules'
import { refuse } from '@platform/store/refusal'
import type { Transaction } from '@platform/store/transaction'
import { claimToDecide, type ReviewableClaim } from '../claim/claim-access'
import type { Context } from '../shared/context'

/** A claim with a roster whose review is the caller's now: what they say of its rows goes into what they decide. */
export async function rosterToReview(
  claimId: string,
  expectedVersion: number,
  context: Context,
  transaction?: Transaction,
): Promise<ReviewableClaim> {
  const seat = await claimToDecide(claimId, expectedVersion, context, transaction)
  const { claim } = seat
  const { procedure } = rulesOf(claim)
  if (partOf(procedure, 'roster') === null) refuse('notFound', {})
  if (stepOfStage(procedure, claim.stage)?.kind !== 'review') refuse('wrongStage', { stage: claim.stage })
  return seat
}
