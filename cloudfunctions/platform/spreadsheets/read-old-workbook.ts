import { read, SSF, type CellObject, type DenseWorkSheet, type Range } from '@e965/xlsx'
import type { Cell, Sheet } from '@domain/roster/table/sheet'
import { isFilled } from './is-filled'

/** Titles and empty lines around the rows. */
const linesBesides = 2_000

/**
 * The visible sheets of a workbook of Excel 97 to 2003 or WPS, at most so many filled rows of each; also of a web page or an XML table
 * that programs name `.xls`. Cells of a text stay text. Null when it is none.
 */
export function sheetsOfOldWorkbook(
  content: Uint8Array | string,
  mostRows: number,
): Sheet[] | 'protected' | null {
  const options = {
    dense: true,
    cellFormula: false,
    cellHTML: false,
    cellStyles: true,
    cellNF: true,
    sheetRows: mostRows + linesBesides,
  } as const
  try {
    const { SheetNames, Sheets, Workbook } =
      typeof content === 'string'
        ? read(content, { ...options, type: 'string', raw: true })
        : read(content, { ...options, type: 'array' })
    const date1904 = Workbook?.WBProps?.date1904 === true
    return SheetNames.flatMap((name, index) =>
      Workbook?.Sheets?.[index]?.Hidden
        ? []
        : [sheetOf(name, Sheets[name] as DenseWorkSheet, { mostRows, date1904 })],
    )
  } catch (error) {
    return error instanceof Error && /password/i.test(error.message) ? 'protected' : null
  }
}

/** What the library says of a sheet and of formats, and does not give a type. */
type Layout = { '!rows'?: readonly ({ hidden?: boolean } | undefined)[]; '!merges'?: readonly Range[] }
type Formats = { is_date(format: string): boolean }

type Reading = { mostRows: number; date1904: boolean }

function sheetOf(name: string, sheet: DenseWorkSheet, { mostRows, date1904 }: Reading): Sheet {
  const { '!rows': rowsInfo = [], '!merges': merges = [] } = sheet as Layout
  const rows = Array.from(sheet['!data'] ?? [], (cells, index) => ({
    line: index + 1,
    cells: Array.from(cells ?? [], (cell) => cellOf(cell, date1904)),
    hidden: rowsInfo[index]?.hidden === true,
  }))
  return {
    name,
    rows: rows.filter(({ cells }) => isFilled(cells)).slice(0, mostRows),
    merges: merges.map(({ s, e }) => ({
      fromLine: s.r + 1,
      toLine: e.r + 1,
      fromColumn: s.c,
      toColumn: e.c,
    })),
  }
}

function cellOf(cell: CellObject | undefined, date1904: boolean): Cell {
  if (cell?.v === undefined || cell.t === 'z') return null
  if (cell.t === 'e') return cell.w ?? '#'
  if (typeof cell.v === 'number' && typeof cell.z === 'string' && (SSF as Formats).is_date(cell.z))
    return dateOf(cell.v, date1904)
  return cell.v
}

const millisecondsOfDay = 86_400_000
/** Day 0 of spreadsheets, as far as days after February 1900 go; and how much later it is where they count from 1904. */
const dayZero = Date.UTC(1899, 11, 30)
const daysTo1904 = 1_462

function dateOf(serial: number, date1904: boolean): Cell {
  const date = new Date(dayZero + Math.round((serial + (date1904 ? daysTo1904 : 0)) * millisecondsOfDay))
  return Number.isNaN(date.getTime()) ? '#' : date
}
