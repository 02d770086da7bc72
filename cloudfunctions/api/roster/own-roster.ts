import type { FormContent } from '@domain/procedure/fields/field-value'
import type { RosterColumn } from '@domain/procedure/part'
import type { ClaimRecord } from '@platform/records/claim'
import { rulesOf } from '@platform/call/claim-rules'
import { partOf } from '@domain/procedure/part-of'
import { refuse } from '@platform/store/refusal'
import { ownClaim } from '../claim/claim-access'
import type { Context } from '../shared/context'

/** A claim of the caller's that has a roster. One whose measure asks for none answers like a missing one. */
export async function ownRosterClaim(claimId: string, context: Context): Promise<ClaimRecord> {
  const claim = await ownClaim(claimId, context)
  return partOf(rulesOf(claim).procedure, 'roster') === null ? refuse('notFound', {}) : claim
}

/** Refuses a column that the roster does not have. */
export function requireColumns(
  columns: readonly RosterColumn[],
  named: readonly string[],
  field: string,
): void {
  const unknown = named.find((name) => columns.every(({ id }) => id !== name))
  if (unknown !== undefined) refuse('wrongInput', { field: `${field}.${unknown}` })
}

/** What a row says with changes: null empties a column. */
export const valuesAfter = (
  values: FormContent,
  changes: Readonly<Record<string, FormContent[string] | null>>,
): FormContent =>
  Object.fromEntries(
    Object.entries({ ...values, ...changes }).flatMap(([column, value]) =>
      value === null ? [] : [[column, value] as const],
    ),
  )
