import type { FieldValue, FormContent } from '../../procedure/fields/field-value'
import type { RosterColumn } from '../../procedure/part'
import { personColumnsOf, type RosterPart } from '../prepare-roster'
import { textOf, wordOf } from './cell-text'
import { findHead, type Head } from './head'
import { headingsOf, type Headings } from './headings'
import { nameColumns, type NamedColumn } from './name-columns'
import { rowReader } from './read-row'
import { hasNumber, rowKind, type Telling } from './row-kind'
import type { Cell, Sheet, SheetRow } from './sheet'

/** What somebody said of a file: which sheet, by column what it is, and what holds for every row where the file has no such column. */
export type TableChoice = {
  sheet?: string | null
  columns?: readonly (string | null)[] | null
  sameForAll?: Readonly<Record<string, FieldValue>>
}

/** A column of a file as it is shown, with the first things that stand in it. */
export type TableColumn = Omit<NamedColumn, 'as'> & { samples: string[] }
export type LeftOut = { line: number; text: string; why: 'sum' | 'note' | 'repeatedHead' }

export type TableReading = {
  sheet: string
  /** Other sheets that hold rows too, with how many. */
  otherSheets: { name: string; rows: number }[]
  /** The last line of the head, 0 where there is none. */
  headLine: number
  columns: TableColumn[]
  rows: { line: number; values: FormContent }[]
  leftOut: LeftOut[]
  /** How many of the rows somebody has hidden. They are read like any other. */
  hiddenRows: number
  /** Columns that every row needs and that the file does not have. */
  missing: string[]
}

/** A sheet as it was read, with how many columns of the roster it has. */
type Read = { reading: TableReading; known: number }

/** Reads a table of persons: of the sheets the one that looks most like it. Null where none has a column of the roster. */
export function readTable(
  part: RosterPart,
  sheets: readonly Sheet[],
  { sheet: wanted = null, columns = null, sameForAll = {} }: TableChoice = {},
): TableReading | null {
  const headings = headingsOf(part.columns)
  const read = sheets.flatMap((sheet) => {
    const said = columns !== null && (wanted === null || sheet.name === wanted) ? columns : null
    return readSheet(part, sheet, headings, said, sameForAll) ?? []
  })
  const [best] = read
    .filter(({ reading }) => wanted === null || reading.sheet === wanted)
    .sort(
      (one, other) =>
        Number(other.reading.rows.length > 0) - Number(one.reading.rows.length > 0) ||
        other.known - one.known ||
        other.reading.rows.length - one.reading.rows.length,
    )
  if (best === undefined) return null
  const otherSheets = read
    .map(({ reading }) => ({ name: reading.sheet, rows: reading.rows.length }))
    .filter(({ name, rows }) => name !== best.reading.sheet && rows > 0)
  return { ...best.reading, otherSheets }
}

function readSheet(
  part: RosterPart,
  sheet: Sheet,
  headings: Headings,
  said: readonly (string | null)[] | null,
  sameForAll: Readonly<Record<string, FieldValue>>,
): Read | null {
  const head = findHead(sheet, headings, part.columns)
  const below = sheet.rows.slice(head.behind)
  const named = nameColumns(part.columns, head, below, said)
  const known = new Set(named.flatMap(({ column }) => column ?? []))
  const { idNumber } = personColumnsOf(part)
  // Words that happen to look like names make no roster.
  const isRoster = (idNumber !== null && known.has(idNumber)) || known.size > 1
  if (!isRoster) return null
  const { persons, leftOut } = sorted(sheet, head, below, tellingOf(part, named))
  const read = rowReader(part.columns, named, persons, sameForAll)
  const given = (id: string) => known.has(id) || sameForAll[id] !== undefined
  const reading: TableReading = {
    sheet: sheet.name,
    otherSheets: [],
    headLine: head.texts.length === 0 ? 0 : (sheet.rows[head.behind - 1]?.line ?? 0),
    columns: named.map(({ place, heading, column, knownBy }) => ({
      place,
      heading: shortened(heading),
      samples: samplesAt(place, persons),
      column,
      knownBy,
    })),
    rows: persons.map(({ line, cells }) => ({ line, values: read(cells) })),
    leftOut,
    hiddenRows: persons.filter(({ hidden }) => hidden).length,
    missing: part.columns.flatMap(({ id, needed }) => (needed === true && !given(id) ? [id] : [])),
  }
  return { reading, known: known.size }
}

function tellingOf(part: RosterPart, named: readonly NamedColumn[]): Telling {
  const { idNumber, phone } = personColumnsOf(part)
  const nameId = part.columns.find(({ kind }: RosterColumn) => kind === 'name')?.id
  const placeOf = (id: string | null | undefined) =>
    named.find(({ column }) => column !== null && column === id)?.place ?? null
  return {
    name: placeOf(nameId),
    idNumber: placeOf(idNumber),
    phone: placeOf(phone),
    read: named.flatMap(({ place, column }) => (column === null ? [] : [place])),
  }
}

/** The persons below a head, and the lines that are none: sums, notes, and what a printed list repeats on every page. */
function sorted(sheet: Sheet, head: Head, below: readonly SheetRow[], telling: Telling) {
  const above = new Set(sheet.rows.slice(0, head.behind).map(({ cells }) => lineText(cells)))
  const persons: SheetRow[] = []
  const leftOut: LeftOut[] = []
  for (const row of below) {
    const kind = rowKind(row.cells, telling)
    if (kind === 'blank') continue
    const text = hasNumber(row.cells, telling) ? '' : lineText(row.cells)
    if (text !== '' && above.has(text))
      leftOut.push({ line: row.line, text: shortened(text), why: 'repeatedHead' })
    else if (kind === 'person') persons.push(row)
    else leftOut.push({ line: row.line, text: shortened(text), why: kind })
  }
  return { persons, leftOut }
}

const lineText = (cells: readonly Cell[]): string =>
  cells
    .map((cell) => wordOf(textOf(cell)))
    .filter((word) => word !== '')
    .join(' ')

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text)

const samplesAt = (place: number, persons: readonly SheetRow[]): string[] =>
  persons
    .slice(0, 50)
    .map(({ cells }) => shortened(textOf(cells[place] ?? null).trim()))
    .filter((text) => text !== '')
    .slice(0, 3)
