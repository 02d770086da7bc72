import { utils, write, type BookType } from '@e965/xlsx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { CellValue, WriteSheet } from 'hucre'
import { writeXlsx } from 'hucre/xlsx'

export type Lines = readonly (readonly CellValue[])[]
type Settings = Partial<Omit<WriteSheet, 'name' | 'rows'>>

/** A workbook with one sheet. */
export const xlsx = (lines: Lines, settings: Settings = {}): Promise<Uint8Array> =>
  xlsxOf([sheet('Sheet1', lines, settings)])

export const sheet = (name: string, lines: Lines, settings: Settings = {}): WriteSheet => ({
  name,
  rows: lines.map((line) => [...line]),
  ...settings,
})

export const xlsxOf = (sheets: WriteSheet[]): Promise<Uint8Array> => writeXlsx({ sheets })

/** A workbook whose files are rewritten: what other programs write that ours does not. */
export async function rewritten(
  content: Promise<Uint8Array>,
  change: (path: string, text: string) => string,
): Promise<Uint8Array> {
  const parts = unzipSync(await content)
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, part]) => [path, strToU8(change(path, strFromU8(part)))]),
    ),
  )
}

/** What an old program writes: Excel 97, or an XML table that is named like it. Days are days of the sheet. */
export function old(lines: Lines, bookType: BookType = 'biff8', title = false): Buffer {
  const cells = lines.map((line) => line.map((cell) => (cell instanceof Date ? serialOf(cell) : cell)))
  const made = utils.aoa_to_sheet(cells)
  for (const [row, line] of lines.entries())
    for (const [column, cell] of line.entries())
      if (cell instanceof Date)
        Object.assign(made[utils.encode_cell({ r: row, c: column })], { z: 'yyyy/m/d' })
  if (title) made['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 5 } }]
  return write(utils.book_new(made, '员工名册'), { type: 'buffer', bookType, cellStyles: true }) as Buffer
}

const serialOf = (date: Date): number => Math.round(date.getTime() / 86_400_000) + 25_569

/** A web page that programs name `.xls`. */
export const html = (lines: Lines, charset: string): string =>
  `<html><head><meta charset="${charset}"></head><body><table border="1">${lines
    .map((line) => `<tr>${line.map((cell) => `<td>${cell === null ? '' : String(cell)}</td>`).join('')}</tr>`)
    .join('')}</table></body></html>`

/** Lines as text, apart by a separator. */
export const text = (lines: Lines, separator: string, end = '\r\n'): string =>
  lines.map((line) => line.map((cell) => (cell === null ? '' : String(cell))).join(separator)).join(end) + end
