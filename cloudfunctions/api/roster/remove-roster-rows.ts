import type { RosterRow } from '@domain/roster/row'
import { changeRows, type RowChange } from '@platform/roster/change-rows'
import { excludedRows, judgeChunk } from '@platform/roster/judge-chunk'
import { ownClaim } from '../claim/claim-access'
import { decideNow } from '@platform/call/claim-decision'
import type { UseCase } from '../shared/context'
import { ownRosterClaim } from './own-roster'

export const removeRosterRows: UseCase<'remove-roster-rows'> = async (
  { claimId, expectedVersion, rows },
  context,
) => {
  const read = await ownRosterClaim(claimId, context)
  const change = rows === 'bad' ? withoutBad : without(rows)
  const { version, tally, removed } = await changeRows(read, change, { expectedVersion, context })
  return { version, tally, removed, decision: decideNow(await ownClaim(claimId, context), context.today) }
}

function without(ids: readonly string[]): RowChange {
  const gone = new Set(ids)
  return { of: ids, rows: (all) => all.filter(({ id }) => !gone.has(id)) }
}

/** What an office has left out is not counted as to be mended, and stays. */
const withoutBad: RowChange = {
  of: 'bad',
  rows(all, chunk, rules) {
    const excluded = excludedRows(chunk.marks)
    const verdicts = judgeChunk(rules, chunk, all)
    const isBad = ({ id }: RosterRow, index: number) =>
      !excluded.has(id) && (verdicts[index]?.problems.length ?? 0) > 0
    return all.filter((row, index) => !isBad(row, index))
  },
}
