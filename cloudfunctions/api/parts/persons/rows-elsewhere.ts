import type { RosterRow, RowId } from '@domain/roster/row'
import type { ClaimRecord } from '@platform/records/claim'
import { rosterChunks } from '@platform/records/roster'
import type { ChunkMarks } from '@platform/roster/chunk-marks'
import { openChunk } from '@platform/roster/chunks'
import { findById } from '@platform/store/store'
import { ownChunks } from './found-chunks'
import { inOtherRosters } from './in-rosters'
import type { RowElsewhere } from './row-elsewhere'
import { ticketMeasuresBeside, tripsElsewhere } from './trips-elsewhere'

/**
 * Where else the persons and trips of a roster stand, as it is now: each row, kind and other claim once. `among`: only these rows. Rows
 * are opened only where trips are held against those of others.
 */
export async function rowsElsewhere(
  claim: ClaimRecord,
  chunks: readonly ChunkMarks[],
  among: ReadonlySet<RowId> | null = null,
): Promise<RowElsewhere[]> {
  const own = among === null ? chunks : chunks.flatMap((chunk) => onlyAmong(chunk, among))
  const elsewhere = new Map<string, RowElsewhere>()
  const add = (found: readonly RowElsewhere[]) => {
    for (const one of found) elsewhere.set(`${one.kind} ${one.rowId} ${one.otherClaimId}`, one)
  }
  add(await inOtherRosters(claim, own))
  const hasTrips = ticketMeasuresBeside(claim).length > 0
  for (const { _id, ticketMarks } of own)
    if (hasTrips || ticketMarks.length > 0) add(await tripsElsewhere(claim, await rowsOf(_id, among)))
  return [...elsewhere.values()]
}

/** Where else the persons of a claim's roster stand. Nothing where it has none. */
export const elsewhereOfRoster = async (claim: ClaimRecord): Promise<RowElsewhere[]> =>
  claim.roster === null ? [] : rowsElsewhere(claim, await ownChunks(claim))

function onlyAmong(chunk: ChunkMarks, among: ReadonlySet<RowId>): ChunkMarks[] {
  if (chunk.rowIds.every((id) => !among.has(id))) return []
  const personMarks = chunk.personMarks.map((mark, place) =>
    among.has(chunk.rowIds[place] ?? '') ? mark : '',
  )
  return [{ ...chunk, personMarks }]
}

async function rowsOf(chunkId: string, among: ReadonlySet<RowId> | null): Promise<RosterRow[]> {
  const chunk = await findById(rosterChunks, chunkId)
  // Replaced meanwhile: the next look sees the new rows.
  const rows = chunk ? openChunk(chunk) : []
  return among === null ? rows : rows.filter(({ id }) => among.has(id))
}
