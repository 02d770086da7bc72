import { findById } from '@platform/store'
import { refuse } from '@platform/refusal'
import { claims, type ClaimRecord } from '@platform/records/claim'
import type { GrantRecord } from '@platform/records/account'
import type { Transaction } from '@platform/transaction'
import type { Context } from './context'

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

export type ReviewableClaim = { claim: ClaimRecord; grant: GrantRecord }

/** A claim of one of the caller's unions, once submitted. Any other answers like a missing one; one's own is for a colleague. */
export async function reviewableClaim(
  claimId: string,
  context: Context,
  transaction?: Transaction,
): Promise<ReviewableClaim> {
  const claim = transaction ? await transaction.get(claims, claimId) : await findById(claims, claimId)
  const grant = context.grants.find(
    (candidate) => candidate.role === 'grassrootsUnion' && candidate.organisationId === claim?.unionId,
  )
  if (!claim || !grant || claim.submittedAt === null || claim.stage === 'withdrawn')
    return refuse('notFound', {})
  if (claim.accountId === context.account._id) return refuse('notAllowed', {})
  return { claim, grant }
}

/** Refuses when the claim was changed since the caller read it. */
export function requireVersion(claim: ClaimRecord, expectedVersion: number): void {
  if (claim.version !== expectedVersion) refuse('staleVersion', { currentVersion: claim.version })
}
