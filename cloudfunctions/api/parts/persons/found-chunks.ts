import type { RowId } from '@domain/roster/row'
import { chunkMarks, chunkMarkFields, type ChunkMarks } from '@platform/roster/chunk-marks'
import { chunkId as idOfChunk } from '@platform/roster/chunks'
import { excludedRows } from '@platform/roster/judge-chunk'
import { command } from '@platform/store/cloud'
import { find } from '@platform/store/store'

/** Values a query: each is looked up on the index by itself. */
export const valuesAQuery = 100
/** One person is in a few rosters at most; whoever settles one of more is shown the others all the same. */
const mostFound = 200

/** Texts in groups as large as one query takes. */
export function inBatches(values: readonly string[]): string[][] {
  const once = [...new Set(values)]
  const batches: string[][] = []
  for (let from = 0; from < once.length; from += valuesAQuery)
    batches.push(once.slice(from, from + valuesAQuery))
  return batches
}

/** Queries at the same time. */
const atOnce = 5

/** Pages of rosters of other claims that were handed in and hold one of the marks, without their rows. */
export async function chunksWith(
  field: 'personMarks' | 'ticketMarks',
  marks: readonly string[],
  besides: string,
): Promise<ChunkMarks[]> {
  const found = new Map<string, ChunkMarks>()
  const batches = inBatches(marks)
  const look = (batch: readonly string[]) =>
    find(
      chunkMarks,
      { [field]: command.in(batch), handedIn: true, claimId: command.neq(besides) },
      { limit: mostFound, fields: chunkMarkFields },
    )
  for (let from = 0; from < batches.length; from += atOnce)
    for (const chunks of await Promise.all(batches.slice(from, from + atOnce).map(look)))
      for (const chunk of chunks) found.set(chunk._id, chunk)
  return [...found.values()]
}

/** The pages of a claim's roster in their order, without their rows. */
export async function ownChunks({
  roster,
}: {
  roster: { rosterId: string; chunks: readonly unknown[] } | null
}): Promise<ChunkMarks[]> {
  if (roster === null) return []
  const ids = roster.chunks.map((_, place) => idOfChunk(roster.rosterId, place))
  if (ids.length === 0) return []
  const filter = { _id: command.in(ids) }
  const found = await find(chunkMarks, filter, { limit: ids.length, fields: chunkMarkFields })
  return found.sort((one, other) => one.place - other.place)
}

/** A row by one of its marks: where it is, and whether an office has left it out. */
export type FoundRow = { claimId: string; chunkId: string; rowId: RowId; excluded: boolean }

/** The rows of pages by the mark of their person. */
export function rowsByPerson(chunks: readonly ChunkMarks[]): ReadonlyMap<string, FoundRow[]> {
  const rows = new Map<string, FoundRow[]>()
  for (const { _id: chunkId, claimId, rowIds, personMarks, marks } of chunks) {
    const excluded = excludedRows(marks)
    for (const [place, rowId] of rowIds.entries()) {
      const mark = personMarks[place]
      if (!mark) continue
      const row = { claimId, chunkId, rowId, excluded: excluded.has(rowId) }
      const known = rows.get(mark)
      if (known) known.push(row)
      else rows.set(mark, [row])
    }
  }
  return rows
}
