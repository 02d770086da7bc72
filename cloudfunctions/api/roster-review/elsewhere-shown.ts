import type { RowElsewhereView } from '@contract/roster-views'
import type { RosterRowView } from '@contract/roster-views'
import { nameMaskOn } from '@platform/call/applicant-on'
import { claims, type ClaimRecord } from '@platform/records/claim'
import type { ChunkMarks } from '@platform/roster/chunk-marks'
import { command } from '@platform/store/cloud'
import { find } from '@platform/store/store'
import { rowsElsewhere } from '../parts/persons/rows-elsewhere'
import { liesBefore } from '../parts/tickets/alike-claims'
import type { Context } from '../shared/context'

/** More claims than these nobody looks at. */
const mostShown = 50

/** Where else the flagged rows of a page stand. Which claim it is, is told only to who has it before their own office. */
export async function elsewhereShown(
  claim: ClaimRecord,
  chunks: readonly ChunkMarks[],
  rows: readonly RosterRowView[],
  context: Context,
): Promise<RowElsewhereView[]> {
  const flagged = new Set(
    rows.flatMap(({ id, verdict: { flags } }) =>
      flags.includes('inAnotherRoster') || flags.includes('sameTripElsewhere') ? [id] : [],
    ),
  )
  if (flagged.size === 0) return []
  const found = await rowsElsewhere(claim, chunks, flagged)
  const ids = [...new Set(found.map(({ otherClaimId }) => otherClaimId))].slice(0, mostShown)
  if (ids.length === 0) return []
  const others = await find(claims, { _id: command.in(ids) }, { limit: ids.length })
  const byId = new Map(others.map((other) => [other._id, other]))
  return found.flatMap(({ rowId, kind, otherClaimId }) => {
    const other = byId.get(otherClaimId)
    if (!other) return []
    const { packId, measureId, stage } = other
    const claimId = liesBefore(other, context) ? otherClaimId : null
    return [{ rowId, kind, claimId, nameMask: nameMaskOn(other), packId, measureId, stage }]
  })
}
