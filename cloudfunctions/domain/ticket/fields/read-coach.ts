import type { FieldBoard } from '../lines/field-board'
import { labelledValues } from './labelled-values'
import { personNameIn } from './passenger-name'
import { findStation, stationName } from '../places/station'
import { sameRow, type Line, type Row, type TicketPage } from '../lines/text-line'

/** Coach and ferry tickets: forms of labels and values, or a route with an arrow. */
export function readCoach(page: TicketPage, board: FieldBoard): void {
  for (const { field, value, line, certainty } of labelledValues(page)) {
    if (field === 'from' || field === 'to') putPlace(field, value, line, board, certainty)
    else if (field !== 'name') board.put(field, value.replace('：', ':'), line, certainty)
    else board.put(field, personNameIn(value), line, certainty)
  }
  for (const row of page.rows) readArrow(row, board)
  if (!board.fields.trainNo) readLoneNumber(page, board)
}

/** A town that nobody here knows is to be checked, and never made another one; what a file says is what it says. */
function putPlace(
  field: 'from' | 'to',
  value: string,
  line: Line,
  board: FieldBoard,
  certainty: number,
): void {
  const name = townOf(value)
  const unsure = line.source === 'photo' && findStation(name) === null
  if (name.length >= 2) board.put(field, name, line, certainty * (unsure ? 0.9 : 1))
}

/** A coach stops at a town: "榆树客运站" is 榆树, unless the station is all the ticket names. */
const townOf = (name: string): string => stationName(name) || name

const arrow = /^([\u4e00-\u9fa5]{2,10}?)(→|[-=>＞~》—]+>?|至|到|一)([\u4e00-\u9fa5]{2,10})(?:[(（]|$)/
const apart = /^([\u4e00-\u9fa5]{2,10})\s+(?:(\S{1,2})\s*)?([\u4e00-\u9fa5]{2,10})(?:[(（]|$)/
/** Words of forms that stand beside others as towns do. */
const noTown =
  /票|[座证]$|座位|[车班航]次|号码?$|时间|日期|姓名|成人|学生|儿童|^(?:始发|到达|终点|起点|乘车|上车|出发|发|到)站$/

type Route = { from: string; to: string; certainty: number }

/** Two towns with an arrow, or with what became of it. The less there is of the arrow, the more of the towns must be known. */
function routeOn({ plain, spaced }: Line): Route | null {
  const found = arrow.exec(plain)
  const [, from = '', sign = '', to = ''] = found ?? apart.exec(spaced) ?? []
  if (from === '' || noTown.test(from) || noTown.test(to)) return null
  const known = [from, to].filter((name) => findStation(name) !== null).length
  if (known === 2) return { from, to, certainty: found ? 1 : 0.95 }
  if (known === 1 && sign !== '') return { from, to, certainty: found ? 1 : 0.9 }
  return /[→>＞]/.test(sign) ? { from, to, certainty: 0.95 } : null
}

function readArrow(row: Row, board: FieldBoard): void {
  for (const line of row.lines) {
    const route = routeOn(line)
    if (!route) continue
    putPlace('from', route.from, line, board, route.certainty)
    putPlace('to', route.to, line, board, route.certainty)
  }
  if (!board.fields.from) readTownsApart(row, board)
}

/** Large print with wide gaps is seen as two lines, and the arrow as a third or not at all. */
function readTownsApart({ lines }: Row, board: FieldBoard): void {
  const [left, ...rest] = lines
  const right = rest.at(-1)
  if (!left || !right || lines.length > 3) return
  const towns = [left, right].every(
    ({ plain }) => /^[\u4e00-\u9fa5]{2,10}(?:[(（].*)?$/.test(plain) && !noTown.test(plain),
  )
  const known = [left, right].filter(({ plain }) => findStation(plain) !== null).length
  const sign = lines.length === 3 && /^(?:[^\u4e00-\u9fa5\d]{1,2}|一|至|到)$/.test(rest[0]?.plain ?? '')
  if (!towns || known < (sign ? 1 : 2)) return
  putPlace('from', left.plain, left, board, 0.97)
  putPlace('to', right.plain, right, board, 0.97)
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
