import type { ClaimRecord } from '@platform/records/claim'
import { chunkWithRow, openChunk } from '@platform/roster/chunks'
import { judgeChunk } from '@platform/roster/judge-chunk'
import { rosterRulesOf } from '@platform/roster/roster-rules'
import { refuse } from '@platform/store/refusal'
import type { KnownRow } from './row-view'

/** A row of a claim with what is said of it: its own chunk is read, and no other. */
export async function knownRow(claim: ClaimRecord, rowId: string): Promise<KnownRow> {
  const chunk = await chunkWithRow(claim, rowId)
  const known = chunk && claim.roster?.chunks[chunk.place]
  if (!chunk || !known) return refuse('notFound', {})
  const rows = openChunk(chunk)
  const index = rows.findIndex(({ id }) => id === rowId)
  const [row, verdict] = [rows[index], judgeChunk(rosterRulesOf(claim, known.judgedOn), chunk, rows)[index]]
  if (!row || !verdict) return refuse('notFound', {})
  const before = (claim.roster?.chunks ?? []).slice(0, chunk.place)
  const number = before.reduce((sum, { tally }) => sum + tally.rows, index + 1)
  return { row, number, verdict, marks: chunk.marks.filter((mark) => mark.rowId === rowId) }
}
