const dangerous = /^[=+\-@\t\r\n']/

/** A cell that no spreadsheet runs as a formula. Applied to every text that leaves in a list. */
export const safeCell = (text: string): string => (dangerous.test(text) ? `'${text}` : text)

/** Quotes a CSV cell (RFC 4180). */
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`

/** Rows as CSV with a byte-order mark, which spreadsheets need to read Chinese. Card numbers are kept as text by a leading tab-free quote. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map((cell) => quoted(safeCell(cell))).join(',')).join('\r\n')}\r\n`

/** Reads CSV as records by the names of its first row. Cells may be quoted and hold line breaks. */
export const recordsOfCsv = (text: string): Record<string, string>[] =>
  recordsOf(cellsOf(text.replace(/^\uFEFF/, '')))

/** The cells of a table as it is pasted from a spreadsheet (apart by tabs) or from a CSV file. */
export function rowsOfTable(text: string): string[][] {
  const plain = text.replace(/^\uFEFF/, '').trim()
  const [head = ''] = plain.split(/\r?\n/, 1)
  return head.includes('\t') ? plain.split(/\r?\n/).map((row) => row.split('\t')) : cellsOf(plain)
}

/** The same as records by the names of its first row. */
export function recordsOfTable(text: string): Record<string, string>[] {
  return recordsOf(rowsOfTable(text))
}

const recordsOf = ([head = [], ...rows]: string[][]): Record<string, string>[] =>
  rows
    .filter((row) => row.some((cell) => cell.trim() !== ''))
    .map((row) => Object.fromEntries(head.map((name, place) => [name.trim(), row[place] ?? ''])))

function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]]
  const pattern = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r?\n|$)/gy
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const [whole, cell = '', end = ''] = found
    const row = rows[rows.length - 1]
    row?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)
    if (end === '' || whole === '') break
    if (end !== ',') rows.push([])
  }
  return rows
}
