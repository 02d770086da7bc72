import { AlignmentType, Paragraph } from 'docx'
import { dayOnPaper } from '@domain/output/bound-value'
import { mostNoticeRows, type PrintedNotice } from '@domain/output/printed-notice'
import { aWriter, type Writer } from '@domain/output/printable-text'
import { runs, titleParagraph } from './paragraphs'
import type { Rendered } from './rendered'
import { wordFile } from './word-file'
import { cellParagraph, columnWidths, wordCell, wordRow, wordTable } from './word-table'

const rowHeight = 400

/** From when to when a notice runs, as it stands on paper. */
export const spanText = ({ from, to, workingDays }: Pick<PrintedNotice, 'from' | 'to' | 'workingDays'>) =>
  `公示时间：${dayOnPaper(from)}至${dayOnPaper(to)}，共 ${workingDays} 个工作日。`

export const whereToObject = '有不同意见，请在公示时间内打电话：'

/** A public notice as a Word file to put up. Its rows come masked. Throws RangeError above `mostNoticeRows`. */
export async function renderNotice(notice: PrintedNotice): Promise<Rendered> {
  const writer = aWriter()
  const { title, paragraphs, table, hotlines, office, day } = notice
  if (table && table.rows.length > mostNoticeRows)
    throw new RangeError(`a notice of ${table.rows.length} rows`)
  const numbers = hotlines.map(({ name, phone }) => indented(`${name}：${phone}`, writer))
  const content = await wordFile('公示', title, [
    titleParagraph(writer.written(title)),
    ...paragraphs.map((text) => indented(text, writer)),
    ...(table ? [noticeTable(table, writer)] : []),
    indented(spanText(notice), writer),
    ...(numbers.length > 0 ? [indented(whereToObject, writer), ...numbers] : []),
    signed(office, writer),
    signed(dayOnPaper(day), writer),
  ])
  return { content, changed: writer.changed() }
}

const indented = (text: string, writer: Writer): Paragraph =>
  new Paragraph({
    indent: { firstLine: 480 },
    spacing: { before: 80, after: 80 },
    children: runs(writer.written(text)),
  })

const signed = (text: string, writer: Writer): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.RIGHT,
    spacing: { before: 240 },
    children: runs(writer.written(text)),
  })

function noticeTable({ headings, widths, rows }: NonNullable<PrintedNotice['table']>, writer: Writer) {
  const columns = columnWidths(headings.map((_, place) => widths[place] ?? 1))
  const row = (texts: readonly string[], head: boolean) =>
    wordRow(
      columns.map((width, place) =>
        wordCell(width, 1, [cellParagraph(runs(writer.written(texts[place] ?? ''), { bold: head }), true)]),
      ),
      rowHeight,
      head,
    )
  return wordTable(columns, [row(headings, true), ...rows.map((texts) => row(texts, false))])
}
