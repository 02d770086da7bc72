import { sameRow, type Line, type TicketPage } from './text-line'

/** A cell of the table: what stands in it, and its first line. */
export type TripCell = { text: string; line: Line }
export type TripColumn = 'name' | 'id' | 'day' | 'from' | 'to' | 'seatClass' | 'carrier'
export type Trip = Partial<Record<TripColumn, TripCell>>

/** The heads of the table that invoices for carrying passengers have. */
const heads: readonly (readonly [TripColumn, RegExp])[] = [
  ['name', /出行人|乘车人|旅客姓名/],
  ['id', /(?:有效)?身份证件?号码?/],
  ['day', /(?:出行|乘车|出发)日期/],
  ['from', /出发地|出发站|起点/],
  ['to', /到达地|到达站|目的地|终点/],
  ['seatClass', /等级/],
  ['carrier', /交通工具类型|交通工具/],
]
const tableEnd = /价税合计|^备注?$|开票人|^合计/
const mostTrips = 12

type Head = { column: TripColumn; line: Line; cx: number }

/** The trips in the table of an invoice for carrying passengers, row by row; a value that is broken over lines is one. */
export function tripTableOn(page: TicketPage): Trip[] {
  const columns = headsOn(page)
  const [first] = columns
  if (!first || columns.length < 4) return []
  const bottom =
    page.lines.find(({ plain, cy }) => cy > first.line.cy && tableEnd.test(plain))?.cy ?? Infinity
  const trips: Trip[] = []
  for (const row of page.rows) {
    if (row.cy <= first.line.cy + 0.6 * first.line.height || row.cy >= bottom - 0.3 * row.height) continue
    const cells = cellsOf(row.lines, columns)
    const last = trips.at(-1)
    if (last && !cells.day && !cells.name) extend(last, cells)
    else if (trips.length < mostTrips) trips.push(cells)
  }
  return trips
}

function headsOn(page: TicketPage): Head[] {
  const anchor = page.lines.find(({ plain }) => /交通工具|出行日期|出行人/.test(plain))
  if (!anchor) return []
  const spaced = page.lines.filter((line) => line === anchor || sameRow(line, anchor, 0.9))
  return heads.flatMap(([column, words]): Head[] => {
    for (const line of spaced) {
      const found = words.exec(line.plain)
      if (!found) continue
      // Heads that were seen as one line stand where their characters are.
      const share = (found.index + found[0].length / 2) / line.plain.length
      return [{ column, line, cx: line.x0 + (line.x1 - line.x0) * share }]
    }
    // A head of two characters is spread, and seen as two.
    const [left, right] = ['等', '级'].map((character) => spaced.find(({ plain }) => plain === character))
    return column === 'seatClass' && left && right
      ? [{ column, line: left, cx: (left.cx + right.cx) / 2 }]
      : []
  })
}

function cellsOf(lines: readonly Line[], columns: readonly Head[]): Trip {
  const trip: Trip = {}
  for (const line of lines)
    for (const { text, cx } of piecesOf(line)) {
      const [nearest] = [...columns].sort((one, other) => Math.abs(one.cx - cx) - Math.abs(other.cx - cx))
      const column = ownCell.test(text) ? (text.includes('*') ? 'id' : 'day') : nearest?.column
      if (!column) continue
      const there = trip[column]
      trip[column] = there ? { ...there, text: there.text + text } : { text, line }
    }
  return trip
}

const ownCell = /(20\d\d[年./-]\d{1,2}[月./-]\d{1,2}日?|\d{4,10}\*{2,}\d{2,4}[\dXx])/

/** Narrow columns touch: a day or a masked number is a cell of its own, wherever its line goes on. */
function piecesOf({ plain, x0, x1 }: Line): { text: string; cx: number }[] {
  const width = (text: string) => [...text].reduce((sum, one) => sum + (/[\x20-\x7f]/.test(one) ? 1 : 2), 0)
  const whole = Math.max(1, width(plain))
  let before = 0
  return plain.split(ownCell).flatMap((text) => {
    const cx = x0 + ((x1 - x0) * (before + width(text) / 2)) / whole
    before += width(text)
    return text === '' ? [] : [{ text, cx }]
  })
}

function extend(trip: Trip, cells: Trip): void {
  for (const [column, cell] of Object.entries(cells) as [TripColumn, TripCell][]) {
    const there = trip[column]
    trip[column] = there ? { ...there, text: there.text + cell.text } : cell
  }
}
