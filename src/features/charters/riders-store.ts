import { ownTicket } from '@domain/roster/charter'
import type { RowId } from '@domain/roster/row'
import { writeRoster } from '@/services/claim/roster-writing'

/** Who was ticked and unticked since the list was opened, by row; the last word of each counts. */
export type Ticks = ReadonlyMap<RowId, boolean>

/** With the rows ticked or not; one that says what the roster says already is no change. */
export function withTicks(ticks: Ticks, rows: readonly { id: RowId; rides: boolean }[], on: boolean): Ticks {
  const changed = new Map(ticks)
  for (const { id, rides } of rows)
    if (rides === on) changed.delete(id)
    else changed.set(id, on)
  return changed
}

/** How many were ticked, or unticked. */
export const countOf = (ticks: Ticks, on: boolean): number =>
  [...ticks.values()].filter((ticked) => ticked === on).length

/** So many rows go in one call. */
const atOnce = 200

const parted = (rowIds: readonly RowId[]): RowId[][] =>
  Array.from({ length: Math.ceil(rowIds.length / atOnce) }, (_, index) =>
    rowIds.slice(index * atOnce, (index + 1) * atOnce),
  )

type Seats = { claimId: string; column: string; charterId: string }

/**
 * Keeps who came by a charter: those who were ticked sit in it, those who were unticked bought their own ticket. What others changed
 * meanwhile does not say who came how. Throws `CallFailure`.
 */
export async function keepTicks({ claimId, column, charterId }: Seats, ticks: Ticks): Promise<void> {
  const of = (on: boolean) => [...ticks].flatMap(([id, ticked]) => (ticked === on ? [id] : []))
  const parts = [
    ...parted(of(true)).map((rowIds) => ({ rowIds, value: charterId })),
    ...parted(of(false)).map((rowIds) => ({ rowIds, value: ownTicket })),
  ]
  for (const { rowIds, value } of parts)
    await writeRoster('fill-roster', { claimId, column, value, rowIds }, { rowIds })
}
