import { filledWidth, separators, textReadings, type TextFault, type TextReading } from './text-table'

const dangerous = /^[=+\-@\t\r\n']/
/** Spreadsheets keep fifteen digits of a number; a card has up to nineteen. */
const longNumber = /^\d{12,}$/
const guardedNumber = /^\t(\d{12,})$/

/** A cell that no spreadsheet runs as a formula. Applied to every text that leaves in a list. */
export const safeCell = (text: string): string => (dangerous.test(text) ? `'${text}` : text)

/** Quotes a CSV cell (RFC 4180). */
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`

/**
 * A long number as a CSV cell that Excel and WPS open, and save again, as text: a tab before it. Whoever trims cells, as banks do,
 * reads the bare digits; `="…"` would be kept as well, but only a spreadsheet can read it.
 */
const keptAsText = (text: string): string => (longNumber.test(text) ? `\t${text}` : text)

/** Rows as CSV with a byte-order mark, which spreadsheets need to read Chinese. Long numbers stay text. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map((cell) => quoted(keptAsText(safeCell(cell)))).join(',')).join('\r\n')}\r\n`

/** The cells of a table as it is pasted from a spreadsheet (apart by tabs) or from a CSV file. Throws when a row would be lost. */
export function rowsOfTable(text: string): string[][] {
  return rowsApartBy(text, separatorOf(text))
}

/** Reads CSV as records by the names of its first row. Throws when a row would be lost. */
export const recordsOfCsv = (text: string): Record<string, string>[] => recordsOf(rowsApartBy(text, ','))

/** The same of a table apart by whatever its first row is apart by. */
export const recordsOfTable = (text: string): Record<string, string>[] => recordsOf(rowsOfTable(text))

function rowsApartBy(text: string, separator: string): string[][] {
  const readings = textReadings(text, separator).map(({ rows, faults }) => ({
    rows,
    faults: [...faults, ...tooWide(rows)],
  }))
  const [strictest] = readings
  const fitting = readings.find(({ faults }) => faults.length === 0)
  const [fault] = strictest?.faults ?? []
  if (!fitting) throw new RangeError(`line ${fault?.line} of the table: ${fault?.problem}`)
  return fitting.rows.map(({ cells }) => cells.map((cell) => cell.replace(guardedNumber, '$1')))
}

/** Rows with more cells than the head: what stands in which column is not known. */
function tooWide(rows: TextReading['rows']): TextFault[] {
  const width = rows[0]?.cells.length ?? 0
  return rows.flatMap(({ line, cells }) =>
    filledWidth(cells) > width ? [{ line, problem: 'moreCells' as const }] : [],
  )
}

/** What the first row is apart by: the mark that makes most cells of it. */
function separatorOf(text: string): string {
  const [head = ''] = text
    .replace(/^\uFEFF/, '')
    .trimStart()
    .split(/[\r\n]/, 1)
  const cellsBy = (separator: string) => textReadings(head, separator)[0]?.rows[0]?.cells.length ?? 0
  return separators.reduce((best, next) => (cellsBy(next) > cellsBy(best) ? next : best))
}

const recordsOf = ([head = [], ...rows]: string[][]): Record<string, string>[] =>
  rows.map((row) => Object.fromEntries(head.map((name, place) => [name.trim(), row[place] ?? ''])))
