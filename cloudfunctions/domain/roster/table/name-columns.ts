import type { RosterColumn } from '../../procedure/part'
import type { Head } from './head'
import type { Named } from './headings'
import { holds } from './known-by-content'
import type { Cell, SheetRow } from './sheet'

/** A column of a file: what it is of the roster, and by what that is known. */
export type NamedColumn = {
  place: number
  heading: string
  column: string | null
  as: Named['as']
  knownBy: 'heading' | 'content' | 'nothing'
}

/** Rows that are looked at to know a column by what stands in it. */
const rowsLookedAt = 300
/** Kinds whose value may stand in several columns of a file. */
const severalOf = (kind: RosterColumn['kind'] | undefined): number =>
  kind === 'contractTerm' ? 2 : kind === 'registerPlace' ? 5 : 1

/** What the columns of a file are: as somebody said, else by the head, and where that says nothing by what stands in them. */
export function nameColumns(
  columns: readonly RosterColumn[],
  head: Head,
  rows: readonly SheetRow[],
  said: readonly (string | null)[] | null,
): NamedColumn[] {
  const width = Math.max(head.texts.length, ...rows.slice(0, rowsLookedAt).map(({ cells }) => cells.length))
  const places = Array.from({ length: Math.min(width, 200) }, (_, place) => place)
  const cellsAt = (place: number): Cell[] =>
    rows.slice(0, rowsLookedAt).map(({ cells }) => cells[place] ?? null)
  const byHead = places.map((place) => head.named[place] ?? null)
  const chosen = said === null ? chosenOf(columns, byHead, cellsAt) : null
  const found = places.map((place): NamedColumn => {
    const heading = head.texts[place] ?? ''
    const named = byHead[place] ?? null
    const column = chosen === null ? (said?.[place] ?? null) : (chosen.get(place) ?? null)
    const as = named !== null && named.column === column ? named.as : 'whole'
    const knownBy = column === null ? 'nothing' : named?.column === column ? 'heading' : 'content'
    return { place, heading, column, as, knownBy }
  })
  if (said !== null) return found
  const open = columns.filter(({ id }) => found.every(({ column }) => column !== id))
  for (const column of open) {
    const candidates = found.filter(
      (one) => one.column === null && holds(column, one.heading, cellsAt(one.place)),
    )
    const [only, other] = candidates
    if (only !== undefined && (other === undefined || column.kind === 'idNumber'))
      Object.assign(only, { column: column.id, knownBy: 'content' })
  }
  return found
}

/** Of several headings that name one column the surest, the first among equals; of those that are parts of it all. */
function chosenOf(
  columns: readonly RosterColumn[],
  byHead: readonly (Named | null)[],
  cellsAt: (place: number) => Cell[],
): Map<number, string> {
  const chosen = new Map<number, string>()
  for (const column of columns) {
    const naming = byHead.flatMap((named, place) => (named?.column === column.id ? [{ named, place }] : []))
    const whole = naming
      .filter(({ named }) => named.as === 'whole')
      .sort((one, other) => one.named.rank - other.named.rank)
    const parts = naming.filter(({ named }) => named.as !== 'whole')
    const isComplete = parts.some(({ named }) => named.as === 'piece') || parts.length === 2
    if (isComplete && whole.length === 0)
      for (const { place } of parts.slice(0, severalOf(column.kind))) chosen.set(place, column.id)
    // A column without anything in it says nothing, whatever is written above it.
    const surest = whole.find(({ place }) => cellsAt(place).some(isThere)) ?? whole[0]
    if (surest !== undefined) chosen.set(surest.place, column.id)
  }
  return chosen
}

const isThere = (cell: Cell): boolean => cell !== null && cell !== ''
