import * as z from 'zod/mini'
import { canonicalJson } from '@domain/policy/editions/canonical'
import { RosterRow } from '@domain/roster/row'
import type { ClaimRecord } from '../records/claim'
import { chunkIndexes, chunkRows, rosterChunks, type ChunkIndex, type RosterChunk } from '../records/roster'
import { keyedHash, open, seal } from '../security/vault'
import { command } from '../store/cloud'
import { find, findById } from '../store/store'

/** Most chunks that a roster is made of. */
export const mostChunks = 60

export const chunkId = (rosterId: string, place: number): string => `${rosterId}.${place}`

const sealedAt = (id: string) => ({ collection: rosterChunks.name, id, field: 'rows' })
const Rows = z.array(RosterRow)

/** Rows as one sealed text, for this chunk alone. */
export const sealRows = (id: string, rows: readonly RosterRow[]): string =>
  seal(JSON.stringify(rows), sealedAt(id))

/** The rows of a chunk. */
export const openChunk = ({ _id, rows }: Pick<RosterChunk, '_id' | 'rows'>): RosterRow[] =>
  Rows.parse(JSON.parse(open(rows, sealedAt(_id))))

/** Keyed hash of what a chunk says, and of what its rows are found by: a claim keeps it of each of its chunks. */
export const contentOfChunk = (
  chunk: Pick<
    RosterChunk,
    '_id' | 'claimId' | 'rows' | 'rowIds' | 'personMarks' | 'phoneMarks' | 'ticketMarks'
  >,
): string =>
  keyedHash(
    'rosterContent',
    canonicalJson([
      chunk._id,
      chunk.claimId,
      chunk.rows,
      chunk.rowIds,
      chunk.personMarks,
      chunk.phoneMarks,
      chunk.ticketMarks,
    ]),
  )

/** One chunk of a roster. Throws where it is missing: a claim that names a roster has all of it. */
export async function readChunk(rosterId: string, place: number): Promise<RosterChunk> {
  const chunk = await findById(rosterChunks, chunkId(rosterId, place))
  if (chunk === null) throw new Error(`chunk ${place} of roster ${rosterId} is missing`)
  return chunk
}

/** The chunks of a claim's roster in their order, one at a time. */
export async function* eachChunk({ roster }: Pick<ClaimRecord, 'roster'>): AsyncGenerator<RosterChunk> {
  for (const place of (roster?.chunks ?? []).keys()) yield await readChunk(roster?.rosterId ?? '', place)
}

/** All rows of a claim's roster, in their order. */
export async function rowsOfClaim(claim: Pick<ClaimRecord, 'roster'>): Promise<RosterRow[]> {
  const rows: RosterRow[] = []
  for await (const chunk of eachChunk(claim)) rows.push(...openChunk(chunk))
  return rows
}

/** By what the rows of a roster are found, chunk by chunk, without opening any. */
export const indexesOf = (rosterId: string): Promise<ChunkIndex[]> =>
  find(
    chunkIndexes,
    { rosterId },
    {
      orderBy: [['place', 'asc']],
      limit: mostChunks,
      fields: ['place', 'rowIds', 'personMarks', 'phoneMarks', 'elsewhere'],
    },
  )

/** The chunk of a claim's roster that has a row; null where none has. */
export async function chunkWithRow(
  { roster }: Pick<ClaimRecord, 'roster'>,
  rowId: string,
): Promise<RosterChunk | null> {
  if (roster === null) return null
  const found = await find(rosterChunks, { rowIds: rowId, rosterId: roster.rosterId }, { limit: 1 })
  return found[0] ?? null
}

/** Which of some rows a claim's roster has. */
export async function rowsThere(
  { roster }: Pick<ClaimRecord, 'roster'>,
  rowIds: readonly string[],
): Promise<string[]> {
  if (roster === null || rowIds.length === 0) return []
  const wanted = new Set(rowIds)
  const found = await find(
    chunkRows,
    { rosterId: roster.rosterId, rowIds: command.in(rowIds) },
    { limit: mostChunks, fields: ['rowIds'] },
  )
  return found.flatMap((chunk) => chunk.rowIds.filter((id) => wanted.has(id)))
}
