import type { FieldBoard } from '../lines/field-board'
import { labelledValues } from './labelled-values'
import { readIssueDay } from './read-day-and-time'
import { asDigits, ticketDay } from '../lines/read-digits'
import { readInvoiceNumbers } from './read-invoice-numbers'
import { personNameIn } from './passenger-name'
import { readMaskedId } from './read-passenger'
import { findStation } from '../places/station'
import type { TicketPage } from '../lines/text-line'
import { tripTableOn, type TripCell } from '../lines/trip-table'

/** What a remark says of the trip is to be checked. */
const remarked = 0.9
/** The sum of an invoice that carries several trips is not the fare of one. */
const ofSeveral = 0.9

/** An invoice for carrying passengers: the trip in its table, the sum with tax. The day of issue is no day of travel. */
export function readVatInvoice(page: TicketPage, board: FieldBoard): void {
  readInvoiceNumbers(page, board)
  readIssueDay(page, board)
  const [trip, ...others] = tripTableOn(page)
  if (trip) {
    const day = trip.day && dayIn(trip.day.text)
    if (trip.day && day) board.set('date', day, trip.day.line)
    if (trip.from) putPlace('from', trip.from, board)
    if (trip.to) putPlace('to', trip.to, board)
    const name = trip.name && personNameIn(trip.name.text)
    if (trip.name && name) board.set('name', name, trip.name.line)
    if (trip.id) readMaskedId(trip.id.text, trip.id.line, board)
    if (trip.seatClass)
      board.put('seatClass', /^[\u4e00-\u9fa5]{2,6}$/.exec(trip.seatClass.text)?.[0], trip.seatClass.line)
  } else {
    readRemarkedTrip(page, board)
  }
  readSum(page, board, others.length > 0)
  if (others.length > 0) board.doubt('severalTickets')
}

function dayIn(text: string): string | null {
  const [, year = '', month = '', day = ''] = /(20\d\d)\D?(\d{1,2})\D?(\d{1,2})/.exec(asDigits(text)) ?? []
  return year === '' ? null : ticketDay(year, month, day)
}

function putPlace(field: 'from' | 'to', { text, line }: TripCell, board: FieldBoard): void {
  const name = /^[\u4e00-\u9fa5]{2,20}/.exec(text)?.[0]
  if (!name) return
  board.set(field, placeName(name), line, findStation(placeName(name)) ? 1 : remarked)
}

/** `吉林省长春市宽城区` → `长春市`: invoices name places as offices do. */
function placeName(name: string): string {
  if (findStation(name)) return name
  const [, city = '', county = ''] =
    /^(?:[\u4e00-\u9fa5]{2,8}?(?:省|自治区))?([\u4e00-\u9fa5]{2,7}?(?:市|州|盟|地区))?([\u4e00-\u9fa5]{1,7}?(?:市|县|旗))?/.exec(
      name,
    ) ?? []
  return [county, city].find((part) => part !== '' && findStation(part)) ?? name
}

function readRemarkedTrip(page: TicketPage, board: FieldBoard): void {
  for (const { field, value, line } of labelledValues(page)) {
    if ((field !== 'from' && field !== 'to') || findStation(value)) {
      if (field === 'from' || field === 'to' || field === 'date') board.put(field, value, line, remarked)
    }
  }
}

const withTax = /小写?[)）][:：]?[¥Y羊]?(\d{1,6}\.\d{2})(?!\d)/

/** The sum with tax in figures. Where net and tax stand beside each other and add up to it, it is sure. */
function readSum(page: TicketPage, board: FieldBoard, several: boolean): void {
  for (const row of page.rows) {
    const sum = withTax.exec(row.plain.replace(/(?<=\d)[,，](?=\d{3})/g, ''))?.[1]
    const line = sum && (row.lines.find(({ plain }) => plain.includes(sum)) ?? row.lines.at(-1))
    if (!sum || !line) continue
    const adds = page.rows.some(({ lines }) => {
      const [net, tax] = lines.flatMap(({ plain }) => /^[¥Y羊](\d{1,6}\.\d{2})$/.exec(plain)?.[1] ?? [])
      return (
        net !== undefined && tax !== undefined && Math.abs(Number(net) + Number(tax) - Number(sum)) < 0.005
      )
    })
    board.set('price', sum, line, several ? ofSeveral : adds ? 1 : 0.97)
  }
}
