import { writeXlsx } from 'hucre/xlsx'
import type { CellValue, WriteSheet } from 'hucre'
import { dayAt } from '@domain/calendar/day'
import { aWriter, type Writer } from '@domain/output/printable-text'
import type { Cell, Sheet } from '@domain/roster/table/sheet'
import { textCell } from '../render/list-cells'
import type { Rendered } from '../render/rendered'
import type { Remarks } from './remarks'

/** Characters that a column of sentences is wide, and any other. */
const widths = { remark: 60, other: 20 } as const

/**
 * A file that is no workbook of today as one, each sheet and line where it was, with remarks in a column of one of them. Texts stay
 * texts and run as no formula; a number stays one, because digits that it has lost do not come back as text.
 */
export async function workbookOfTexts(
  sheets: readonly Sheet[],
  sheetName: string,
  { column, lines }: Remarks,
): Promise<Rendered> {
  const writer = aWriter()
  const written = sheets.map((sheet): WriteSheet => {
    const isMarked = sheet.name === sheetName
    const rows = linesOf(sheet, writer)
    if (isMarked)
      for (const [line, text] of lines) {
        const row = Array.from({ length: column + 1 }, (_, place) => rows[line - 1]?.[place] ?? null)
        row[column] = textCell(text, writer)
        rows[line - 1] = row
      }
    const width = Math.max(0, ...rows.map((row) => row.length))
    return {
      name: sheet.name || '名单',
      rows,
      columns: Array.from({ length: width }, (_, place) => ({
        width: isMarked && place === column ? widths.remark : widths.other,
        style: { numFmt: '@', alignment: { vertical: 'top', wrapText: isMarked && place === column } },
      })),
      merges: [],
    }
  })
  return { content: await writeXlsx({ sheets: written }), changed: writer.changed() }
}

/** Every line from the first: a remark stands beside the line that it is about. */
function linesOf({ rows }: Sheet, writer: Writer): CellValue[][] {
  const lines: CellValue[][] = []
  for (const { line, cells } of rows) {
    while (lines.length < line - 1) lines.push([])
    lines[line - 1] = cells.map((cell) => written(cell, writer))
  }
  return lines
}

function written(cell: Cell, writer: Writer): CellValue {
  if (cell instanceof Date) return dayAt(new Date(cell.getTime() - shanghaiAhead))
  return typeof cell === 'string' ? textCell(cell, writer) : cell
}

/** Dates of cells are meant in UTC, days of the project in Shanghai. */
const shanghaiAhead = 8 * 3_600_000
