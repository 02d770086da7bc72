import type { QueueRow } from '@contract/views'
import { liesHere } from '../words/pass-words'

const isFree = (row: QueueRow, ownName: string | null) =>
  liesHere(row) && row.readingTurn !== 'colleague' && (row.heldBy === null || row.heldBy === ownName)

/** The next claim to look at: the first free one below the given one, else the first free one of the list. */
export function rowAfter(
  rows: readonly QueueRow[],
  claimId: string,
  ownName: string | null,
): QueueRow | null {
  const place = rows.findIndex((row) => row.id === claimId)
  const others = [...rows.slice(place + 1), ...rows.slice(0, Math.max(place, 0))]
  return others.find((row) => row.id !== claimId && isFree(row, ownName)) ?? null
}

/** The row so many places away, kept within the list; the first when none is selected. */
export function rowAway(rows: readonly QueueRow[], claimId: string | null, steps: number): QueueRow | null {
  const place = rows.findIndex((row) => row.id === claimId)
  if (place < 0) return rows[0] ?? null
  return rows[Math.min(rows.length - 1, Math.max(0, place + steps))] ?? null
}

/** The list with a further page below what it shows by now; what was taken off it while the page was fetched stays off. */
export function withMore(rows: readonly QueueRow[], more: readonly QueueRow[]): QueueRow[] {
  const known = new Set(rows.map((row) => row.id))
  return [...rows, ...more.filter((row) => !known.has(row.id))]
}
