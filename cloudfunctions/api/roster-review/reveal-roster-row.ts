import { kindRules } from '@domain/procedure/fields/kinds'
import { textIn } from '@domain/procedure/fields/field-value'
import { claims } from '@platform/records/claim'
import { chunkWithRow, openChunk } from '@platform/roster/chunks'
import { rosterPartOf } from '@platform/roster/roster-rules'
import { refuse } from '@platform/store/refusal'
import { transact } from '@platform/store/transaction'
import { appendAudit } from '@platform/trail/audit'
import { reviewableClaim } from '../claim/claim-access'
import { asStaff, type UseCase } from '../shared/context'

/** Each reading is an audit row, written before anything is shown. */
export const revealRosterRow: UseCase<'reveal-roster-row'> = async ({ claimId, rowId }, context) => {
  const { claim: read } = await reviewableClaim(claimId, context)
  const chunk = await chunkWithRow(read, rowId)
  const row = chunk && openChunk(chunk).find(({ id }) => id === rowId)
  if (!row) return refuse('notFound', {})
  await transact(async (transaction) => {
    const { claim, grant } = await reviewableClaim(claimId, context, transaction)
    const entry = {
      event: 'rowRevealed' as const,
      actor: asStaff(context, grant),
      at: context.now,
      values: { row: rowId },
    }
    await transaction.put(claims, await appendAudit(transaction, claim, entry))
  })
  const secret = rosterPartOf(read).columns.filter(({ kind }) => kindRules[kind].secret)
  const said = secret.flatMap(({ id }): [string, string][] => {
    const value = row.values[id]
    if (value === undefined || typeof value === 'object') return []
    return [[id, typeof value === 'number' ? value.toString() : textIn(value)]]
  })
  return { values: Object.fromEntries(said) }
}
