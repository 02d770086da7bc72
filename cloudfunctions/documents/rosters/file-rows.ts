import { rowPairs } from '@domain/roster/changes'
import type { RosterPart } from '@domain/roster/prepare-roster'
import type { RosterRow } from '@domain/roster/row'
import type { TableReading } from '@domain/roster/table/read-table'
import { keptRow } from '@platform/roster/kept-row'
import { newId } from '@platform/security/vault'

/** The rows of a table as a roster keeps them, each with the line that it is from. */
export const fileRows = (part: RosterPart, { sheet, rows }: TableReading, fileId: string): RosterRow[] =>
  rows.map(({ line, values }) =>
    keptRow(part, { id: newId('r'), values, origin: { kind: 'file', fileId, sheet, line }, tickets: [] }),
  )

/** The rows of a roster with those of a file besides: a person who is there already is as the file says, where they stood. */
export function rowsBesides(
  part: RosterPart,
  before: readonly RosterRow[],
  rows: readonly RosterRow[],
): RosterRow[] {
  const pairs = rowPairs(part, before, rows)
  const said = new Map(
    pairs.flatMap((pair) => (pair.before && pair.after ? [[pair.before.id, pair.after]] : [])),
  )
  const added = pairs.flatMap((pair) => (pair.before === null && pair.after !== null ? [pair.after] : []))
  return [...before.map((row) => withWords(row, said.get(row.id))), ...added]
}

const withWords = (row: RosterRow, said: RosterRow | undefined): RosterRow =>
  said === undefined ? row : { ...said, id: row.id, tickets: row.tickets }
