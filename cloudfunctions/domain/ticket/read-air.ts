import type { FieldBoard } from './field-board'
import { ticketDay, timeOfDay } from './read-digits'
import { isPersonName } from './read-passenger'
import { below, rightOf, sameRow, type Line, type TicketPage } from './text-line'

const flightNumber = /(?:^|[^A-Z0-9])((?:[A-Z]{2}|[A-Z]\d|\d[A-Z])\d{3,4})(?=\D|$)/
const noFlight = /^(?:CN|YQ|NY)/

/** Air itineraries: the row of the flight, the airports by their codes, the largest sum. */
export function readAir(page: TicketPage, board: FieldBoard): void {
  readFlight(page, board)
  readAirports(page, board)
  readTotal(page, board)
  readName(page, board)
  for (const row of page.rows) {
    const ticket = /电子客票号码?[:：]?(\d{3}-?\d{10})(?!\d)/.exec(row.plain)?.[1]
    const line = ticket && (row.lines.find((candidate) => candidate.plain.includes(ticket)) ?? row.lines[0])
    if (ticket && line) board.put('ticketNo', ticket.replace('-', ''), line)
  }
  delete board.fields.eticketNo
}

function readFlight(page: TicketPage, board: FieldBoard): void {
  for (const line of page.lines) {
    const number = flightNumber.exec(line.spaced)?.[1]
    if (!number || noFlight.test(number)) continue
    const beside = [line, ...rightOf(page, line, 1)]
    const day = beside.find((other) => /20\d\d[-年/.]\d\d[-月/.]\d\d/.test(other.plain))
    board.put('trainNo', number, line, day ? 1 : 0.8)
    if (!day) continue
    const [, year = '', month = '', date = ''] = /(20\d\d)\D(\d\d)\D(\d\d)/.exec(day.plain) ?? []
    const real = ticketDay(year, month, date)
    if (real) board.set('date', real, day)
    const time = beside.find((other) => /(?:^|\D)\d\d[:：]\d\d$/.test(other.plain))
    const [, hour = '', minute = ''] = /(\d\d)[:：](\d\d)$/.exec(time?.plain ?? '') ?? []
    const clock = hour ? timeOfDay(hour, minute) : null
    if (time && clock) board.set('time', clock, time)
  }
}

/** `自:KWE 贵阳`, `至:` left of `CGQ长春`, or the two airports one under the other. */
function readAirports(page: TicketPage, board: FieldBoard): void {
  const airports = page.lines.flatMap((line) => {
    const found = /^(自|至|FROM|TO)?[:：]?(?:FROM|TO)?[:：]?([A-Z]{3})?([\u4e00-\u9fa5]{2,8})(?:机场)?$/.exec(
      line.plain,
    )
    if (!found || (!found[1] && !found[2])) return []
    const name = (found[3] ?? '').replace(/机场$/, '')
    return name.length >= 2 ? [{ line, way: found[1] ?? wayBeside(page, line), name }] : []
  })
  const from = airports.find(({ way }) => way === '自' || way === 'FROM') ?? airports[0]
  const to = airports.find(
    (airport) => airport !== from && airport.way !== '自' && airport.name !== from?.name,
  )
  if (from) board.put('from', from.name, from.line)
  if (to) board.put('to', to.name, to.line)
}

const wayBeside = (page: TicketPage, line: Line): string | null =>
  page.lines
    .filter((other) => sameRow(other, line, 0.8) && other.cx < line.cx)
    .flatMap((other) => /^(自|至|FROM|TO)/.exec(other.plain)?.[1] ?? [])[0] ?? null

function readTotal(page: TicketPage, board: FieldBoard): void {
  const sums = page.lines
    .flatMap((line) => {
      const sum = /(?:CNY|¥)(\d{2,5}\.\d{2})/.exec(line.plain)?.[1]
      return sum ? [{ line, sum: Number(sum) }] : []
    })
    .sort((left, right) => right.sum - left.sum)
  const [total, ...parts] = sums
  if (!total) return
  // The largest sum is the total: when the others add up to it, nothing was misread.
  const adds = Math.abs(parts.reduce((sum, part) => sum + part.sum, 0) - total.sum) < 0.005
  board.set('price', total.sum.toFixed(2), total.line, adds ? 1 : 0.97)
}

function readName(page: TicketPage, board: FieldBoard): void {
  const label = page.lines.find((line) => /旅客姓名/.test(line.plain))
  if (!label) return
  const behind = label.plain.replace(/.*旅客姓名[:：]?/, '')
  const under = below(page, label, 3.4, 3).find((line) => isPersonName(line.plain))
  const line = isPersonName(behind) ? label : under
  if (line) board.set('name', line === label ? behind : line.plain, line)
}
