import type { FieldBoard } from './field-board'
import { labelledValues } from './labelled-values'
import { isPersonName } from './read-passenger'
import { findStation, stationName } from './station'
import { sameRow, type Line, type Row, type TicketPage } from './text-line'

/** Coach and ferry tickets: forms of labels and values, or a route with an arrow. */
export function readCoach(page: TicketPage, board: FieldBoard): void {
  for (const { field, value, line, certainty } of labelledValues(page)) {
    if (field === 'from' || field === 'to') putPlace(field, value, line, board, certainty)
    else if (field !== 'name') board.put(field, value.replace('：', ':'), line, certainty)
    else if (isPersonName(value)) board.put(field, value, line, certainty)
  }
  for (const row of page.rows) readArrow(row, board)
  if (!board.fields.trainNo) readLoneNumber(page, board)
}

function putPlace(
  field: 'from' | 'to',
  value: string,
  line: Line,
  board: FieldBoard,
  certainty: number,
): void {
  const name = townOf(value)
  if (name.length >= 2) board.put(field, name, line, certainty * (findStation(name) ? 1 : 0.9))
}

/** A coach stops at a town: "榆树客运站" is 榆树, unless the station is all the ticket names. */
const townOf = (name: string): string => stationName(name) || name

const arrow = /^([\u4e00-\u9fa5]{2,10})(?:→|[-=>＞~》一—]+>?|至|到)([\u4e00-\u9fa5]{2,10})(?:[(（]|$)/

function readArrow(row: Row, board: FieldBoard): void {
  const spaced = /^([\u4e00-\u9fa5]{2,8})\s+\S{0,2}\s*([\u4e00-\u9fa5]{2,8})(?:[(（]|$)/
  for (const line of row.lines) {
    const found = arrow.exec(line.plain)
    const apart = spaced.exec(line.spaced)
    const [, from = '', to = ''] = found ?? apart ?? []
    if (from === '' || (!found && !(findStation(from) && findStation(to)))) continue
    if (!findStation(from) && !findStation(to)) continue
    board.put('from', townOf(from), line, found ? 1 : 0.95)
    board.put('to', townOf(to), line, found ? 1 : 0.95)
  }
  const [left, ...rest] = row.lines
  const right = rest.at(-1)
  if (!left || !right || row.lines.length > 3 || board.fields.from) return
  const both = [left, right].every(
    (line) => /^[\u4e00-\u9fa5]{2,8}(?:[(（].*)?$/.test(line.plain) && findStation(line.plain) !== null,
  )
  if (!both) return
  board.put('from', townOf(left.plain), left, 0.97)
  board.put('to', townOf(right.plain), right, 0.97)
}

/** A label can be lost: one number that alone has the shape of a coach's is offered, to be checked. */
function readLoneNumber(page: TicketPage, board: FieldBoard): void {
  const [only, ...others] = page.lines.filter(
    (line) => /^[A-Z]{0,2}\d{3,5}$/.test(line.plain) && !standsBehindLabel(page, line),
  )
  if (only && others.length === 0) board.put('trainNo', only.plain, only, 0.85)
}

const standsBehindLabel = (page: TicketPage, line: Line): boolean =>
  page.lines.some(
    (other) =>
      other.cx < line.cx && sameRow(other, line) && /(?:代码|号码|票号|票价|电话)[:：]?$/.test(other.plain),
  )
