import { isEditable } from '@domain/claim/stage'
import { partOf } from '@domain/procedure/part-of'
import type { RosterRules } from '@domain/roster/prepare-roster'
import type { Context } from '@platform/call/call-context'
import { actsFor } from '@platform/call/claim-owner'
import { rulesOf } from '@platform/call/claim-rules'
import { claims, type ClaimRecord } from '@platform/records/claim'
import { rosterRulesOf } from '@platform/roster/roster-rules'
import { refuse } from '@platform/store/refusal'
import { findById } from '@platform/store/store'

type RosterClaim = { claim: ClaimRecord; rules: RosterRules }

/** A claim with a roster that the caller acts for. Any other answers like a missing one. */
export async function rosterClaim(claimId: string, context: Context): Promise<RosterClaim> {
  const claim = await findById(claims, claimId)
  if (!claim || !actsFor(context, claim) || partOf(rulesOf(claim).procedure, 'roster') === null)
    return refuse('notFound', {})
  return { claim, rules: rosterRulesOf(claim, context.today) }
}

/** The same while its rows can change. */
export async function rosterClaimToChange(claimId: string, context: Context): Promise<RosterClaim> {
  const found = await rosterClaim(claimId, context)
  const { stage } = found.claim
  if (!isEditable(stage)) refuse('wrongStage', { stage })
  return found
}
