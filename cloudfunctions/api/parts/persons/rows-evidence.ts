import { partOf } from '@domain/procedure/part-of'
import { markedBy, type MarkingOffice } from '@domain/roster/office-mark'
import { toSettle } from '@domain/roster/judged-row'
import type { RowId } from '@domain/roster/row'
import { rulesOf } from '@platform/call/claim-rules'
import type { ClaimRecord } from '@platform/records/claim'
import type { ChunkMarks } from '@platform/roster/chunk-marks'
import { excludedRows } from '@platform/roster/judge-chunk'
import type { ReviewableClaim } from '../../claim/claim-access'
import type { RivalRow, RowsEvidence } from '../../claim/standing-rows'
import { ownChunks } from './found-chunks'
import { flagRows, flagsOfRows } from './flag-rows'
import type { RowElsewhere } from './row-elsewhere'
import { rowsElsewhere } from './rows-elsewhere'

/** The office that looks at a claim, at its step. */
export const officeAt = ({
  hand: { role, organisationId, step },
}: Pick<ReviewableClaim, 'hand'>): MarkingOffice => ({
  role,
  organisationId,
  step,
})

/** What is to be settled of a roster by an office, looked up now. Null where the measure asks for none. */
export async function rowsEvidence(claim: ClaimRecord, office: MarkingOffice): Promise<RowsEvidence | null> {
  if (partOf(rulesOf(claim).procedure, 'roster') === null) return null
  const chunks = await ownChunks(claim)
  const elsewhere = await rowsElsewhere(claim, chunks)
  const excluded = new Set(chunks.flatMap(({ marks }) => [...excludedRows(marks)]))
  return {
    notSettled: chunks.reduce(
      (sum, chunk) => sum + rowsToSettle(chunk, office, flagsOfRows(chunk, elsewhere)).length,
      0,
    ),
    rivals: rivalsOf(elsewhere.filter(({ rowId }) => !excluded.has(rowId))),
  }
}

/** The same as it is flagged now, once the rows were looked at again: how many. Null where the measure asks for no roster. */
export async function countToSettle(seat: Pick<ReviewableClaim, 'claim' | 'hand'>): Promise<number | null> {
  const { claim } = seat
  if (partOf(rulesOf(claim).procedure, 'roster') === null) return null
  await flagRows(claim)
  const office = officeAt(seat)
  return (await ownChunks(claim)).reduce(
    (sum, chunk) => sum + rowsToSettle(chunk, office, chunk.flags).length,
    0,
  )
}

/** Rows of a page that an office has still to say something of. What is left out already is settled. */
export function rowsToSettle(chunk: ChunkMarks, office: MarkingOffice, flags: ChunkMarks['flags']): RowId[] {
  const [marked, excluded] = [markedBy(chunk.marks, office), excludedRows(chunk.marks)]
  const flagged = flags.flatMap(({ rowId, kind }) => (toSettle.includes(kind) ? [rowId] : []))
  return [...new Set(flagged)].filter((rowId) => !marked.has(rowId) && !excluded.has(rowId))
}

/** Those among rows that stand elsewhere for the same money. */
export const rivalsOf = (elsewhere: readonly RowElsewhere[]): RivalRow[] =>
  elsewhere.flatMap(({ rowId, otherClaimId, rival }) =>
    rival === null ? [] : [{ rowId, otherClaimId, chunkId: rival.chunkId, otherRowId: rival.rowId }],
  )
