import {
  AlignmentType,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type TextRun,
} from 'docx'
import { usableWidth } from './word-file'

/** Widths of a table's columns that fill the page, from relative ones. What rounding leaves goes to the last. */
export function columnWidths(relative: readonly number[]): number[] {
  const all = relative.reduce((sum, width) => sum + width, 0)
  const widths = relative.map((width) => Math.floor((usableWidth * width) / all))
  const left = usableWidth - widths.reduce((sum, width) => sum + width, 0)
  return widths.map((width, place) => (place === widths.length - 1 ? width + left : width))
}

/** A table over the whole width. Its layout is fixed: a long name wraps and pushes nothing aside. */
export const wordTable = (widths: readonly number[], rows: TableRow[]): Table =>
  new Table({
    rows,
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    width: { size: usableWidth, type: WidthType.DXA },
    alignment: AlignmentType.CENTER,
  })

/** A cell over one or several columns. */
export const wordCell = (width: number, columnSpan: number, children: Paragraph[]): TableCell =>
  new TableCell({
    children,
    columnSpan,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
  })

/** A row that stays on one page; `head` is printed again on each. */
export const wordRow = (cells: TableCell[], height: number, head = false): TableRow =>
  new TableRow({
    children: cells,
    cantSplit: true,
    ...(head ? { tableHeader: true } : {}),
    height: { value: Math.round(height), rule: HeightRule.ATLEAST },
  })

/** The only paragraph of a cell. */
export const cellParagraph = (children: TextRun[], centred: boolean): Paragraph =>
  new Paragraph({ alignment: centred ? AlignmentType.CENTER : AlignmentType.LEFT, children })
