import { changeRows } from '@platform/roster/change-rows'
import { keptValues } from '@platform/roster/kept-row'
import { rosterPartOf } from '@platform/roster/roster-rules'
import { ownClaim } from '../claim/claim-access'
import { decideNow } from '@platform/call/claim-decision'
import type { UseCase } from '../shared/context'
import { ownRosterClaim, requireColumns, valuesAfter } from './own-roster'

export const fillRoster: UseCase<'fill-roster'> = async (
  { claimId, expectedVersion, column, value, rowIds },
  context,
) => {
  const read = await ownRosterClaim(claimId, context)
  const part = rosterPartOf(read)
  requireColumns(part.columns, [column], 'column')
  const meant = rowIds && new Set(rowIds)
  const { version, tally } = await changeRows(
    read,
    {
      of: rowIds ?? 'all',
      rows: (rows) =>
        rows.map((row) =>
          meant !== null && !meant.has(row.id)
            ? row
            : { ...row, values: keptValues(part, valuesAfter(row.values, { [column]: value })) },
        ),
    },
    { expectedVersion, context },
  )
  return { version, tally, decision: decideNow(await ownClaim(claimId, context), context.today) }
}
