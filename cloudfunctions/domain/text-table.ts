import { parse } from 'papaparse'

/** What lists come apart by: banks and spreadsheets use all four. */
export const separators = [',', '\t', ';', '|'] as const

/** A row with the line of the text on which it begins, counted from 1. */
export type TextRow = { line: number; cells: string[] }
/** A place where a row may have been lost: a quote that does not pair, or a row with more cells than the head. */
export type TextFault = { line: number; problem: 'quotes' | 'moreCells' }
export type TextReading = { rows: TextRow[]; faults: TextFault[] }

/**
 * The ways to read a table in text, the strictest first: as CSV (RFC 4180); the same with blanks before opening quotes dropped;
 * and every line as a row of its own whose quotes are ordinary characters. Rows without content are left out. Line ends may be
 * CR, LF or CRLF, also mixed.
 */
export function textReadings(text: string, separator: string): TextReading[] {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  return [
    asCsv(plain, separator),
    asCsv(withoutBlanksBeforeQuotes(plain, separator), separator),
    lineByLine(plain, separator),
  ].map(({ rows, faults }) => ({ rows: rows.filter(({ cells }) => filledWidth(cells) > 0), faults }))
}

/** How many cells a row has up to its last one that is filled: some writers end each row with a mark. */
export const filledWidth = (cells: readonly unknown[]): number =>
  cells.reduce<number>((width, cell, place) => (isFilled(cell) ? place + 1 : width), 0)

const isFilled = (cell: unknown): boolean =>
  typeof cell === 'string' ? cell.trim() !== '' : cell !== null && cell !== undefined

function asCsv(plain: string, separator: string): TextReading {
  const { data, errors } = parse<string[]>(plain, { delimiter: separator, newline: '\n' })
  let line = 1
  const rows = data.map((cells) => {
    const row = { line, cells }
    line += 1 + cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0)
    return row
  })
  const faults = errors.flatMap(({ type, row = 0 }): TextFault[] =>
    type === 'Quotes' ? [{ line: rows[row]?.line ?? 1, problem: 'quotes' }] : [],
  )
  return { rows, faults: faults.filter(({ line: at }, index) => at !== faults[index - 1]?.line) }
}

const withoutBlanksBeforeQuotes = (plain: string, separator: string): string =>
  plain.replace(separator === '\t' ? /(^|\t)[ \u3000]+(?=")/gm : /(^|[,;|])[ \t\u3000]+(?=")/gm, '$1')

const lineByLine = (plain: string, separator: string): TextReading => ({
  rows: plain.split('\n').map((line, index) => ({
    line: index + 1,
    cells: line.split(separator).map(withoutQuotes),
  })),
  faults: [],
})

const withoutQuotes = (cell: string): string => {
  const inside = /^\s*"((?:[^"]|"")*)"\s*$/.exec(cell)?.[1]
  return inside === undefined ? cell : inside.replaceAll('""', '"')
}
