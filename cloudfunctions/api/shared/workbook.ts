import { writeXlsx } from 'hucre/xlsx'
import { safeCell } from '@domain/table'

/** Control characters cannot stand in a workbook: one of them would make it unreadable. */
const printable = (text: string): string =>
  [...text].filter((character) => character >= ' ' || character === '\t').join('')

/**
 * A table as an xlsx workbook with one sheet. Every cell is text and stays text when it is edited, so no digit of a card number
 * is lost, and none is a formula.
 */
export async function workbookOf(sheetName: string, rows: readonly (readonly string[])[]): Promise<Buffer> {
  const texts = rows.map((row) => row.map((cell) => safeCell(printable(cell))))
  const columns = (rows[0] ?? []).map(() => ({ autoWidth: true, numFmt: '@' }))
  const content = await writeXlsx({
    sheets: [{ name: sheetName, rows: texts, columns, freezePane: { rows: 1 } }],
  })
  return Buffer.from(content)
}
