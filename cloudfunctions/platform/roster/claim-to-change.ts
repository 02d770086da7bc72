import { rowField } from '@domain/claim/correction'
import { isEditable } from '@domain/claim/stage'
import type { RowId } from '@domain/roster/row'
import type { Context } from '../call/call-context'
import { actsFor } from '../call/claim-owner'
import { claims, type ClaimRecord } from '../records/claim'
import { refuse } from '../store/refusal'
import type { Transaction } from '../store/transaction'

/** The version of a claim that a change is made of: as the phone knew it, and as it was read before the transaction. */
export type Versions = { expectedVersion: number; read: Pick<ClaimRecord, '_id' | 'version'> }

/** A claim of the caller's whose roster can change now, as it was when the change was prepared. */
export async function claimToChange(
  transaction: Transaction,
  { expectedVersion, read }: Versions,
  context: Context,
): Promise<ClaimRecord> {
  const claim = await transaction.get(claims, read._id)
  if (!claim || !actsFor(context, claim)) return refuse('notFound', {})
  if (!isEditable(claim.stage)) refuse('wrongStage', { stage: claim.stage })
  if (claim.version !== expectedVersion || claim.version !== read.version)
    refuse('staleVersion', { currentVersion: claim.version })
  return claim
}

/** Refuses unless the rows may be changed now: of a claim that was returned those that the correction names, or all where it names the roster. */
export function requireRowsOpen({ stage, correction }: ClaimRecord, rows: readonly RowId[] | 'all'): void {
  if (stage === 'draft') return
  const named = new Set<string>(correction?.fields)
  if (named.has('roster')) return
  if (rows === 'all' || rows.some((id) => !named.has(rowField(id)))) refuse('rowNotOpen', {})
}

/** The claim with what its roster is now, one version on. */
export const withRoster = (
  claim: ClaimRecord,
  roster: ClaimRecord['roster'],
  { now }: Pick<Context, 'now'>,
): ClaimRecord => ({ ...claim, roster, version: claim.version + 1, changedAt: now.toISOString() })
