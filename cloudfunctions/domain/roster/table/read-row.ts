import type { FieldValue, FormContent } from '../../procedure/fields/field-value'
import { kindRules } from '../../procedure/fields/kinds'
import type { RosterColumn } from '../../procedure/part'
import { longestText, textOf, wordOf } from './cell-text'
import { dayReader, type DayReader } from './days-of-column'
import type { NamedColumn } from './name-columns'
import { cellReader } from './read-cell'
import type { Cell, SheetRow } from './sheet'

type ValueReader = (cells: readonly Cell[]) => FieldValue

const openEnd = /^(?:无固定(?:期限?)?|无期限|长期|永久|不定期)$/

/** Reads the rows of a table: how each column is read is worked out once, by all of its cells. */
export function rowReader(
  columns: readonly RosterColumn[],
  named: readonly NamedColumn[],
  rows: readonly SheetRow[],
  sameForAll: Readonly<Record<string, FieldValue>>,
): (cells: readonly Cell[]) => FormContent {
  const readers = columns.flatMap((column): { id: string; read: ValueReader }[] => {
    const places = named.filter((one) => one.column === column.id)
    if (places.length > 0) return [{ id: column.id, read: valueReader(column, places, rows) }]
    const same = sameForAll[column.id]
    if (same === undefined) return []
    const value = kindRules[column.kind].normalise(same)
    return [{ id: column.id, read: () => value }]
  })
  return (cells) => {
    const values: Record<string, FieldValue> = {}
    for (const { id, read } of readers) {
      const value = read(cells)
      // Signs may come apart into several when they are made plain.
      if (value !== '') values[id] = typeof value === 'string' ? value.slice(0, longestText) : value
    }
    return values
  }
}

function valueReader(
  column: RosterColumn,
  places: readonly NamedColumn[],
  rows: readonly SheetRow[],
): ValueReader {
  const cellsAt = (place: number) => rows.map(({ cells }) => cells[place] ?? null)
  const [first, second] = places
  if (first === undefined) return () => ''
  if (column.kind === 'contractTerm' && second !== undefined) {
    const [from, to] = first.as === 'to' ? [second, first] : [first, second]
    return termReader([from.place, dayReader(cellsAt(from.place))], [to.place, dayReader(cellsAt(to.place))])
  }
  if (column.kind === 'registerPlace' && second !== undefined)
    return (cells) =>
      kindRules.registerPlace.normalise(places.map(({ place }) => textOf(cells[place] ?? null)).join(''))
  const read = cellReader(column, cellsAt(first.place))
  return (cells) => {
    const cell = cells[first.place]
    return cell === undefined || cell === null ? '' : read(cell)
  }
}

/** A term whose days stand in two columns. Where one of them is no day, both stay as they are written. */
function termReader(
  [fromPlace, readFrom]: [number, DayReader],
  [toPlace, readTo]: [number, DayReader],
): ValueReader {
  return (cells) => {
    const [from, to] = [cells[fromPlace] ?? null, cells[toPlace] ?? null]
    const first = readFrom(from)
    const last = readTo(to)
    if (first !== null && last !== null) return `${first}/${last}`
    if (first !== null && openEnd.test(wordOf(textOf(to)))) return `${first}/`
    const written = [from, to].map((cell) => textOf(cell).trim()).filter((text) => text !== '')
    return kindRules.contractTerm.normalise(written.join('至'))
  }
}
