import { writeXlsx } from 'hucre/xlsx'
import type { Cell, CellStyle, MergeRange, WriteSheet } from 'hucre'
import { valueText, type OutputContent, type OutputValues } from '@domain/output/bound-value'
import type { FormLine } from '@domain/output/form'
import { mostListRows } from '@domain/output/list'
import type { ListOutput } from '@domain/output/output'
import { aWriter, type Writer } from '@domain/output/printable-text'
import { listCell, sumCells, textCell, type SheetValue } from './list-cells'
import type { Rendered } from './rendered'
import { columnStyle, headingStyle, lineStyle, titleStyle } from './sheet-styles'

/** Points. A line of the title, of the head, and of a heading that may take two lines. */
const heights = { title: 32, line: 22, heading: 34 } as const

/** What of a list is in its file. */
export type ListSheet = Pick<
  ListOutput,
  'attachment' | 'title' | 'rowsOf' | 'columns' | 'before' | 'sum' | 'notes' | 'leastRows'
>

/**
 * A list as an Excel file for A4 across: title, lines, the head that stays in view and is printed on every page, the rows, their sum,
 * notes. Throws RangeError above `mostListRows`. Only what stands outside the columns has a style of its own, so that the longest
 * list takes no more than its texts.
 */
export async function renderList(list: ListSheet, { fields, rows }: OutputContent): Promise<Rendered> {
  const own = rows[list.rowsOf] ?? []
  if (own.length > mostListRows) throw new RangeError(`a list of ${own.length} rows`)
  const writer = aWriter()
  const sheet = sheetOf(list, fields, own, writer)
  const content = await writeXlsx({
    sheets: [sheet],
    properties: { title: list.title, creator: '留工通' },
  })
  return { content, changed: writer.changed() }
}

function sheetOf(
  list: ListSheet,
  fields: OutputValues,
  rows: readonly OutputValues[],
  writer: Writer,
): WriteSheet {
  const { attachment, title, columns, before = [], sum, notes = [], leastRows = 0 } = list
  const above = [...(attachment ? [attachment] : []), title, ...before.map((line) => lineText(line, fields))]
  const headingAt = above.length
  const empty = Math.max(0, leastRows - rows.length)
  const cells: SheetValue[][] = [
    ...above.map((text) => [textCell(text, writer)]),
    columns.map(({ heading }) => heading),
    ...rows.map((row, place) => columns.map(({ value }) => listCell(value, row, place + 1, writer))),
    ...Array.from({ length: empty }, (_, place) =>
      columns.map(({ value }) => (value.kind === 'serial' ? rows.length + place + 1 : null)),
    ),
    ...(sum ? [sumCells(columns, sum, rows)] : []),
  ]
  const notesAt = cells.length
  const whole = [...above.keys(), ...notes.map((_, place) => notesAt + place)]
  const styles = new Map<number, CellStyle>(whole.map((row) => [row, lineStyle]))
  styles.set(attachment ? 1 : 0, titleStyle)
  return {
    // The library writes it into a formula without quotes: a title with a space or a digit in front would break the file.
    name: '表格',
    columns: columns.map(({ value, width }) => ({ width, style: columnStyle(value) })),
    rows: [...cells, ...notes.map((note) => [textCell(note, writer)])],
    cells: styledCells(styles, headingAt, columns.length),
    merges: whole.map((row) => acrossAll(row, columns.length)),
    rowDefs: new Map<number, { height: number }>([
      ...whole.map((row) => [row, { height: heights.line }] as const),
      [attachment ? 1 : 0, { height: heights.title }] as const,
      [headingAt, { height: heights.heading }] as const,
    ]),
    freezePane: { rows: headingAt + 1 },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      // Without the signs for "fixed" it is written as it stands and no page repeats the head.
      printTitlesRow: `$${headingAt + 1}:$${headingAt + 1}`,
      margins: { top: 0.6, bottom: 0.6, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&C第 &P 页　共 &N 页' },
  }
}

const lineText = ({ text, values = [] }: FormLine, fields: OutputValues): string =>
  [text, ...values.map(({ of, kind }) => valueText(kind, fields[of]))].join('')

/** The cells of title, lines, heading and notes. Merged cells have the style over their whole width. */
function styledCells(
  styles: ReadonlyMap<number, CellStyle>,
  headingAt: number,
  width: number,
): Map<string, Partial<Cell>> {
  const rows = [...styles, [headingAt, headingStyle] as const]
  return new Map(
    rows.flatMap(([row, style]) =>
      Array.from({ length: width }, (_, column) => [`${row},${column}`, { style }] as const),
    ),
  )
}

const acrossAll = (row: number, width: number): MergeRange => ({
  startRow: row,
  endRow: row,
  startCol: 0,
  endCol: width - 1,
})
