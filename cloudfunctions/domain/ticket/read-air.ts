import { cityOfAirport } from './airport'
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
  for (const line of page.lines) {
    // Where the label was misread: no other number on an itinerary has 13 digits.
    const bare = /[^\d](\d{13})$/.exec(line.plain)?.[1]
    if (bare) board.put('ticketNo', bare, line, 0.94)
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

type Airport = { line: Line; way: string | null; name: string; certainty: number; repaired: boolean }

/** `自:KWE 贵阳`, `至:` left of `CGQ长春`, or the two airports one under the other. */
function readAirports(page: TicketPage, board: FieldBoard): void {
  const airports = page.lines.flatMap((line) => airportOn(line, page) ?? [])
  const from =
    airports.find(({ way }) => way === '自' || way === 'FROM') ??
    airports.find(({ way }) => way !== '至' && way !== 'TO')
  const to = airports.find(
    (airport) => airport !== from && airport.way !== '自' && airport.name !== from?.name,
  )
  if (from) board.put('from', from.name, from.line, from.certainty, from.repaired)
  if (to) board.put('to', to.name, to.line, to.certainty, to.repaired)
}

/** The code of a known airport says the city even where its name or the word before it was misread. */
function airportOn(line: Line, page: TicketPage): Airport | null {
  const [, word = '', code = '', read = ''] =
    /^(?:(自|至|FROM|TO|[\u4e00-\u9fa5])?[:：])?(?:FROM|TO)?[:：]?(?:自|至)?([A-Z]{3})?([\u4e00-\u9fa5]{0,8})$/.exec(
      line.plain,
    ) ?? []
  const named = read.replace(/机场$/, '')
  const city = cityOfAirport(code)
  const way = /^(?:自|至|FROM|TO)/.exec(line.plain)?.[0] ?? wayBeside(page, line)
  // A code without any way before it or name behind it may be anything: a class of fare has three letters too.
  if (city !== null && (word !== '' || way !== null || named !== '')) {
    const agrees = named.startsWith(city)
    return { line, way, name: agrees ? named : city, certainty: agrees ? 1 : 0.9, repaired: !agrees }
  }
  if (named.length < 2 || (code === '' && !/^(?:自|至)/.test(line.plain))) return null
  return { line, way, name: named, certainty: 1, repaired: false }
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

/** The name stands behind or under its label, and left of the ID number. */
function readName(page: TicketPage, board: FieldBoard): void {
  const label = page.lines.find((line) => /客姓名/.test(line.plain))
  const behind = label?.plain.replace(/.*客姓名[:：]?/, '') ?? ''
  if (label && isPersonName(behind)) return board.put('name', behind, label)
  const under = label && below(page, label, 3.4, 3).find((line) => isPersonName(line.plain))
  const number = page.lines.find((line) => /\d{4,10}\*{2}/.test(line.plain))
  const beside = page.lines
    .filter((line) => number && sameRow(line, number, 0.8) && line.cx < number.cx)
    .filter((line) => isPersonName(line.plain))
    .sort((left, right) => right.cx - left.cx)[0]
  const line = under ?? beside
  if (line) board.set('name', line.plain, line, under ? 1 : 0.94)
}
