import { read, type DenseWorkSheet } from '@e965/xlsx'
import type { Row, Sheet } from '@domain/payment/bank-table'

/**
 * The visible sheets of a workbook of Excel 97 to 2003, at most so many rows of each; also of a web page or an XML table that banks
 * name `.xls`. Cells of a text stay text. Null when it is none.
 */
export function sheetsOfOldWorkbook(content: Uint8Array | string, mostRows: number): Sheet[] | null {
  const options = { dense: true, cellFormula: false, cellHTML: false, sheetRows: mostRows } as const
  try {
    const { SheetNames, Sheets, Workbook } =
      typeof content === 'string'
        ? read(content, { ...options, type: 'string', raw: true })
        : read(content, { ...options, type: 'array' })
    return SheetNames.flatMap((name, index) =>
      Workbook?.Sheets?.[index]?.Hidden ? [] : [{ name, rows: rowsOf(Sheets[name] as DenseWorkSheet) }],
    )
  } catch {
    return null
  }
}

const rowsOf = (sheet: DenseWorkSheet): Row[] =>
  Array.from(sheet['!data'] ?? [], (cells, index) => ({
    line: index + 1,
    cells: Array.from(cells ?? [], (cell) => cell?.v ?? null),
  }))
