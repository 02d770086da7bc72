import { csvOf } from '@domain/table'

/** A table as a file that leaves. Workbooks are rare: their library is loaded when one is made, not when the function starts. */
export async function listFile(
  format: 'csv' | 'xlsx',
  sheetName: string,
  rows: readonly (readonly string[])[],
): Promise<Buffer> {
  if (format === 'csv') return Buffer.from(csvOf(rows), 'utf8')
  const { workbookOf } = await import('./workbook')
  return workbookOf(sheetName, rows)
}
