import type { Paragraph, TableCell, TableRow } from 'docx'
import type { FormCell, FormRow } from '@domain/output/form'
import type { FormOutput } from '@domain/output/output'
import type { OutputValues } from '@domain/output/bound-value'
import { aWriter } from '@domain/output/printable-text'
import {
  filledIn,
  lineParagraphs,
  noteParagraphs,
  placesParagraph,
  runs,
  titleParagraph,
  type Filling,
} from './paragraphs'
import type { Rendered } from './rendered'
import { cellParagraph, columnWidths, wordCell, wordRow, wordTable } from './word-table'
import { millimetre, wordFile } from './word-file'

/** Least height of a row, and of one that is signed and stamped, in millimetres. */
const plainHeight = 10
const signedHeight = 34

/** A form as a Word file, filled with what is known. Empty cells stay empty: they are filled in by hand. */
export async function renderForm(form: FormOutput, values: OutputValues): Promise<Rendered> {
  const writer = aWriter()
  const filling = { values, writer }
  const { attachment, title, columns, rows, before = [], after = [], notes = [] } = form
  const widths = columnWidths(columns)
  const table =
    rows.length === 0
      ? []
      : [
          wordTable(
            widths,
            rows.map((row) => formRow(row, widths, filling)),
          ),
        ]
  const content = await wordFile(attachment ?? title, title, [
    titleParagraph(title),
    ...lineParagraphs(before, filling),
    ...table,
    ...lineParagraphs(after, filling),
    ...noteParagraphs(notes),
  ])
  return { content, changed: writer.changed() }
}

function formRow({ cells, height }: FormRow, widths: readonly number[], filling: Filling): TableRow {
  const least = cells.some(({ kind }) => kind === 'signed') ? signedHeight : plainHeight
  let from = 0
  const made = cells.map((cell): TableCell => {
    const { columns = 1 } = cell
    const width = widths.slice(from, from + columns).reduce((sum, each) => sum + each, 0)
    from += columns
    return wordCell(width, columns, cellParagraphs(cell, filling))
  })
  return wordRow(made, (height ?? least) * millimetre)
}

function cellParagraphs(cell: FormCell, filling: Filling): Paragraph[] {
  switch (cell.kind) {
    case 'label':
      return [cellParagraph(runs(cell.text), true)]
    case 'value':
      return [cellParagraph(runs(filledIn(cell.values, filling)), false)]
    case 'blank':
      return [cellParagraph([], false)]
    case 'signed': {
      const words = [cell.text ?? '', filledIn(cell.values ?? [], filling)].filter((text) => text !== '')
      const said = words.map((text) => cellParagraph(runs(text), false))
      return [...said, ...cell.places.map((places, line) => placesParagraph(places, line === 0))]
    }
  }
}
