import { actsFor, isOwnWork } from '@platform/call/claim-owner'
import type { Context } from '@platform/call/call-context'
import type { GrantRecord } from '@platform/records/account'
import { claims, type ClaimRecord } from '@platform/records/claim'
import { refuse } from '@platform/store/refusal'
import { findById } from '@platform/store/store'
import { transact } from '@platform/store/transaction'
import { appendAudit } from '@platform/trail/audit'

/** Who has an output made of a claim: whoever applies, or an officer under a grant. */
export type Reader = 'applicant' | GrantRecord

/**
 * A claim and how the caller may read it: as their own, or as one that lies or lay before one of their offices. Any other answers
 * like a missing one; of one's own work that one does not act for, a colleague makes the papers.
 */
export async function claimToRead(
  claimId: string,
  context: Context,
): Promise<{ claim: ClaimRecord; reader: Reader }> {
  const claim = await findById(claims, claimId)
  if (!claim) return refuse('notFound', {})
  const reader = actsFor(context, claim) ? 'applicant' : grantFor(claim, context)
  if (reader === null) return refuse('notFound', {})
  if (reader !== 'applicant' && isOwnWork(context, claim)) refuse('notAllowed', {})
  return { claim, reader }
}

/** The grant in an office that has or had the claim. What was withdrawn is no longer an office's. */
const grantFor = ({ stage, hands }: ClaimRecord, { grants }: Context): GrantRecord | null =>
  stage === 'withdrawn'
    ? null
    : (grants.find(({ role, organisationId }) =>
        hands.some((hand) => hand.role === role && hand.organisationId === organisationId),
      ) ?? null)

/** Writes down that an officer takes a paper of a claim away, and which: before it is made. */
export const noteOutput = (
  claimId: string,
  outputId: string,
  grant: GrantRecord,
  { account, now }: Context,
): Promise<ClaimRecord> =>
  transact(async (transaction) => {
    const claim = await transaction.get(claims, claimId)
    if (!claim) return refuse('notFound', {})
    const actor = {
      accountId: account._id,
      role: grant.role,
      organisation: grant.organisationName,
    }
    const entry = { event: 'outputMade' as const, actor, at: now, values: { output: outputId } }
    const audited = await appendAudit(transaction, claim, entry)
    await transaction.put(claims, audited)
    return audited
  })
