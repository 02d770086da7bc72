import { canonicalJson } from '@domain/policy/editions/canonical'
import type { Flag } from '@domain/claim/flag'
import { toSettle, type RowFlagKind } from '@domain/roster/judged-row'
import type { RowId } from '@domain/roster/row'
import { claims, type ClaimRecord } from '@platform/records/claim'
import { rosterChunks, type RosterChunk } from '@platform/records/roster'
import type { ChunkMarks } from '@platform/roster/chunk-marks'
import { judgedAgain } from '@platform/roster/made-chunk'
import { rosterRulesOf } from '@platform/roster/roster-rules'
import { transact, type Transaction } from '@platform/store/transaction'
import { ownChunks } from './found-chunks'
import type { RowElsewhere } from './row-elsewhere'
import { rowsElsewhere } from './rows-elsewhere'

const lookedUp: readonly RowFlagKind[] = ['inAnotherRoster', 'sameTripElsewhere']

/** The flags of a page: what was found now of its rows, or of those looked at, besides what its persons have said. */
export function flagsOfRows(
  { rowIds, flags }: Pick<ChunkMarks, 'rowIds' | 'flags'>,
  elsewhere: readonly RowElsewhere[],
  among: ReadonlySet<RowId> | null = null,
): RosterChunk['flags'] {
  const here = new Set(rowIds)
  const isLookedAt = (rowId: RowId) => among === null || among.has(rowId)
  const said = flags.filter(({ rowId, kind }) => !lookedUp.includes(kind) || !isLookedAt(rowId))
  const found = elsewhere.flatMap(({ rowId, kind }) => (here.has(rowId) ? [{ rowId, kind }] : []))
  return [...new Map([...said, ...found].map((flag) => [`${flag.kind} ${flag.rowId}`, flag])).values()]
}

/**
 * Looks again where the persons of a roster, or those among some marks, stand elsewhere and flags their rows by it. A hint changes
 * nothing that is decided on, so the claim keeps its version. Answers which other claims were found.
 */
export async function flagRows(
  claim: ClaimRecord,
  marks: ReadonlySet<string> | null = null,
): Promise<string[]> {
  if (claim.roster === null) return []
  const chunks = await ownChunks(claim)
  const among = marks && rowsWith(chunks, marks)
  const elsewhere = await rowsElsewhere(claim, chunks, among)
  for (const chunk of chunks) {
    const flags = flagsOfRows(chunk, elsewhere, among)
    if (canonicalJson(sorted(flags)) === canonicalJson(sorted(chunk.flags))) continue
    await transact((transaction) => putFlags(transaction, chunk, (now) => flagsOfRows(now, elsewhere, among)))
  }
  return [...new Set(elsewhere.map(({ otherClaimId }) => otherClaimId))]
}

/** The rows whose person has one of the marks. */
const rowsWith = (chunks: readonly ChunkMarks[], marks: ReadonlySet<string>): ReadonlySet<RowId> =>
  new Set(
    chunks.flatMap(({ rowIds, personMarks }) => rowIds.filter((_, at) => marks.has(personMarks[at] ?? ''))),
  )

const sorted = (flags: RosterChunk['flags']) =>
  [...flags].sort((one, other) => (one.kind + one.rowId).localeCompare(other.kind + other.rowId))

/** Flags the rows of a page, and counts them on its claim. Does nothing once the claim has another roster. */
export async function putFlags(
  transaction: Transaction,
  { _id, claimId, rosterId, place }: Pick<ChunkMarks, '_id' | 'claimId' | 'rosterId' | 'place'>,
  flagsOf: (chunk: RosterChunk) => RosterChunk['flags'],
): Promise<void> {
  const [claim, chunk] = [await transaction.get(claims, claimId), await transaction.get(rosterChunks, _id)]
  const kept = claim?.roster?.chunks[place]
  if (!claim?.roster || !chunk || !kept || claim.roster.rosterId !== rosterId) return
  const again = judgedAgain(rosterRulesOf(claim, kept.judgedOn), chunk, { flags: flagsOf(chunk) })
  const chunks = claim.roster.chunks.map((one, index) => (index === place ? again.kept : one))
  await transaction.put(rosterChunks, again.chunk)
  await transaction.put(claims, { ...claim, roster: { ...claim.roster, chunks } })
}

/** The flags of a page with one more of a row. */
export const withFlag = (
  { flags }: Pick<RosterChunk, 'flags'>,
  rowId: RowId,
  kind: RowFlagKind,
): RosterChunk['flags'] =>
  flags.some((flag) => flag.rowId === rowId && flag.kind === kind) ? flags : [...flags, { rowId, kind }]

/** What a list says of a claim whose rows somebody has to settle. */
export async function flagsOfRoster(claim: ClaimRecord): Promise<Flag[]> {
  const chunks = await ownChunks(claim)
  return chunks.some(({ flags }) => flags.some(({ kind }) => toSettle.includes(kind)))
    ? [{ kind: 'rowsFlagged' }]
    : []
}
