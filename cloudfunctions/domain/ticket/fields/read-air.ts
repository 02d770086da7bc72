import { airlineLike, isAirline, isTicketOfAirline } from '../places/airline'
import type { FieldBoard } from '../lines/field-board'
import { readAirports } from './read-airports'
import { asDigits, ticketDay, timeOfDay } from '../lines/read-digits'
import { personNameIn } from './passenger-name'
import { below, rightOf, sameRow, type Line, type TicketPage } from '../lines/text-line'

const flightNumber = /(?:^|[^A-Z0-9])((?:[A-Z]{2}|[A-Z]\d|\d[A-Z])\d{3,4})(?=\D|$)/
const noFlight = /^(?:CN|YQ|NY)/

/** Air itineraries: the row of the flight, the airports by their codes, the largest sum. */
export function readAir(page: TicketPage, board: FieldBoard): void {
  readFlight(page, board)
  readAirports(page, board)
  readTotal(page, board)
  readName(page, board)
  readTicketNumber(page, board)
  delete board.fields.eticketNo
}

/** The e-ticket's number behind its label; no other number on an itinerary has 13 digits. */
function readTicketNumber(page: TicketPage, board: FieldBoard): void {
  for (const row of page.rows) {
    const ticket = /客票号码?[:：]?(\d{3}-?\d{10})(?!\d)/.exec(row.plain)?.[1]
    const line = ticket && (row.lines.find((candidate) => candidate.plain.includes(ticket)) ?? row.lines[0])
    if (ticket && line) board.put('ticketNo', ticket.replace('-', ''), line)
  }
  for (const line of page.lines) {
    const [, before = '', prefix = '', rest = ''] = /^(.*?)(\d{3})-?(\d{10})$/.exec(line.plain) ?? []
    if (prefix === '' || /\d$/.test(before)) continue
    // Where the label was misread, the airline's prefix says that it is the number of a ticket.
    board.put('ticketNo', prefix + rest, line, isTicketOfAirline(prefix) ? 0.96 : 0.9)
  }
}

type Flight = { number: string; line: Line; certainty: number; repaired: boolean }

function flightOn(line: Line): Flight | null {
  const number = flightNumber.exec(line.spaced)?.[1]
  if (number && isAirline(number.slice(0, 2))) return { number, line, certainty: 1, repaired: false }
  const [, code = '', digits = ''] = /^([A-Z0-9]{2})([0-9OQDIZSB]{4})$/.exec(line.plain) ?? []
  // Airlines that are not listed fly too: characters that were read clearly, and can be a code, stand.
  const stands = number !== undefined && (line.source === 'text' || line.confidence >= clearly)
  const airline = stands ? null : airlineLike(code)
  if (airline) return { number: airline + asDigits(digits), line, certainty: 0.85, repaired: true }
  return number && !noFlight.test(number) ? { number, line, certainty: 0.9, repaired: false } : null
}

const clearly = 0.95

/** The flight has a day right of it, and the time behind that. */
function readFlight(page: TicketPage, board: FieldBoard): void {
  for (const line of page.lines) {
    const flight = flightOn(line)
    if (!flight) continue
    const beside = rightOf(page, line, 1)
    const day = [line, ...beside]
      .map((other) => ({ other, date: dayOn(other) }))
      .find(({ date }) => date !== null)
    board.put('trainNo', flight.number, line, flight.certainty * (day ? 1 : 0.8), flight.repaired)
    if (!day?.date) continue
    board.set('date', day.date, day.other, dayMarked.test(day.other.spaced) ? 1 : 0.85)
    const time = beside.find((other) => /(?:^|\D)\d\d[:：]\d\d$/.test(other.plain))
    const [, hour = '', minute = ''] = /(\d\d)[:：](\d\d)$/.exec(time?.plain ?? '') ?? []
    const clock = hour ? timeOfDay(hour, minute) : null
    if (time && clock) board.set('time', clock, time)
    else readTimeWithoutColon(beside, day.other, board)
  }
}

const dayMarked = /(20\d\d)[-年/.](\d\d)[-月/.](\d\d)/
/** Dashes are the first to go: eight digits in order are a day still. */
const dayBlurred = /^(20\d\d)\D?(\d\d)\D?(\d\d)$/

function dayOn(line: Line): string | null {
  const [, year = '', month = '', date = ''] =
    dayMarked.exec(line.plain) ?? dayBlurred.exec(asDigits(line.plain)) ?? []
  return year === '' ? null : ticketDay(year, month, date)
}

/** Right of the day only the time has four digits. */
function readTimeWithoutColon(beside: readonly Line[], day: Line, board: FieldBoard): void {
  const line = beside.find((other) => other.cx > day.cx && /^\d{2}[.·]?\d{2}$/.test(other.plain))
  const [, hour = '', minute = ''] = /^(\d{2})\D?(\d{2})$/.exec(line?.plain ?? '') ?? []
  const clock = hour ? timeOfDay(hour, minute) : null
  if (line && clock) board.put('time', clock, line, 0.85)
}

/** Sums as small print is read: the currency or what the charge is called, then yuan with two decimals. */
const sumOnLine = /(?:C[NM][YVr]|¥|YQ|CN|[^\d](?=\d+\.00$))([\dOS]{1,5}\.\d{2})$/

/** The largest sum is the total: when the others add up to it, nothing was misread. */
function readTotal(page: TicketPage, board: FieldBoard): void {
  const sums = page.lines
    .flatMap((line) => {
      const sum = sumOnLine.exec(line.plain)?.[1]
      return sum ? [{ line, sum: Number(asDigits(sum)) }] : []
    })
    .sort((left, right) => right.sum - left.sum)
  const [total, ...parts] = sums
  if (!total) return
  const charged = parts.filter(({ line }) => total.line !== line && sameRow(line, total.line, 1.2))
  const adds = Math.abs(charged.reduce((sum, part) => sum + part.sum, 0) - total.sum) < 0.005
  const named = page.lines.some(
    (line) =>
      /合|TOTAL/.test(line.plain) &&
      Math.abs(line.x0 - total.line.x0) < 3 * total.line.height &&
      line.cy < total.line.cy,
  )
  board.set('price', total.sum.toFixed(2), total.line, adds ? 1 : named ? 0.97 : 0.9)
}

/** Digits with stars among them, however few were seen. */
const masked = /^\D{0,2}\d{4,10}[*.·x×]{1,}/

/** The name stands behind or under its label, and left of the ID number. */
function readName(page: TicketPage, board: FieldBoard): void {
  const label = page.lines.find((line) => /姓名|客.{0,2}名|NAMEOF/.test(line.plain))
  const behind = label?.plain.replace(/.*姓名[:：]?/, '') ?? ''
  if (label && personNameIn(behind)) return board.put('name', personNameIn(behind), label)
  const under = label && below(page, label, 3.4, 3).find((line) => personNameIn(line.plain))
  const number = page.lines.find((line) => masked.test(line.plain))
  const beside = page.lines
    .filter((line) => number && sameRow(line, number, 0.8) && line.cx < number.cx)
    .filter((line) => personNameIn(line.plain))
    .sort((left, right) => right.cx - left.cx)[0]
  const line = under ?? beside
  const name = line && personNameIn(line.plain)
  if (line && name) board.set('name', name, line, under ? 1 : 0.94)
}
