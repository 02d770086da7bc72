import { dayOnPaper, type OutputValues } from '@domain/output/bound-value'
import type { PrintedNotice } from '@domain/output/printed-notice'
import { renderList } from './render-list'
import { spanText, whereToObject } from './render-notice'
import type { Rendered } from './rendered'

const fieldAt = (place: number): string => `column${place}`

/** A public notice as an Excel file, for one with more rows than a Word file can have. Throws RangeError above `mostListRows`. */
export function renderNoticeList(notice: PrintedNotice): Promise<Rendered> {
  const { title, paragraphs, table, hotlines, office, day } = notice
  // The first column is the number of the row, which a list counts by itself.
  const headings = table?.headings.slice(1) ?? []
  const rows = table?.rows.map((cells): OutputValues =>
    Object.fromEntries(cells.slice(1).map((text, place) => [fieldAt(place), text])),
  )
  const list = {
    title,
    rowsOf: 'rows',
    before: [...paragraphs, spanText(notice)].map((text) => ({ text })),
    columns: [
      { heading: table?.headings[0] ?? '', value: { kind: 'serial' as const }, width: 8 },
      ...headings.map((heading, place) => ({
        heading,
        value: { kind: 'text' as const, of: fieldAt(place) },
        width: 24,
      })),
    ],
    notes: [
      ...(hotlines.length > 0 ? [whereToObject] : []),
      ...hotlines.map(({ name, phone }) => `${name}：${phone}`),
      office,
      dayOnPaper(day),
    ],
  }
  return renderList(list, { fields: {}, rows: { rows: rows ?? [] } })
}
