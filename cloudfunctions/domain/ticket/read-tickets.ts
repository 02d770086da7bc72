import { boundedLines } from './lines/bounded-lines'
import { newFieldBoard, type FieldBoard } from './lines/field-board'
import { pageKindOf } from './kind/document-kind'
import type { OrderState } from './kind/order-state'
import { readAir } from './fields/read-air'
import { readCoach } from './fields/read-coach'
import { readDayAndTime } from './fields/read-day-and-time'
import { readInvoiceCode } from './fields/read-invoice-code'
import { readInvoiceNumbers } from './fields/read-invoice-numbers'
import { readOrder } from './fields/read-order'
import { readPaperNumbers } from './fields/read-paper-numbers'
import { readPassenger } from './fields/read-passenger'
import { readPrice } from './fields/read-price'
import { readSeat } from './fields/read-seat'
import { readTrain } from './fields/read-train'
import { readVatInvoice } from './fields/read-vat-invoice'
import { bandOf, countingOf, type DocumentKind, type FieldName, type TicketReading } from './record/reading'
import { findStation } from './places/station'
import { splitTickets } from './lines/split-tickets'
import { pageOf, type TextLine, type TicketPage } from './lines/text-line'

/**
 * Everything that the lines and QR codes of one photo or page say, one reading a ticket. Never throws; nothing readable is no
 * ticket.
 */
export function readTickets(lines: readonly TextLine[], codes: readonly string[] = []): TicketReading[] {
  const parts = splitTickets(boundedLines(lines))
  // Whose code it is can only be told where there is one ticket.
  const own = parts.length === 1 ? codes : []
  const readings = parts.map((part) => readOne(part, own)).filter((reading) => reading !== null)
  if (parts.length > 1)
    for (const reading of readings) reading.doubts.push({ doubt: 'severalTickets', field: null })
  return readings.slice(0, 12)
}

function readOne(lines: readonly TextLine[], codes: readonly string[]): TicketReading | null {
  const page = pageOf(lines)
  if (page.lines.length === 0) return null
  const { kind, form, states } = pageKindOf(page)
  const board = newFieldBoard()
  const layout = form === 'vatInvoice' ? readVatInvoice : layouts[kind]
  layout(page, board)
  readInvoiceCode(kind, codes, board)
  for (const field of ['from', 'to'] as const) {
    const place = board.fields[field]
    // What the ticket itself confirms needs nobody who knows it.
    const sure = bandOf(place) === 'sure'
    if (place && !sure && findStation(place.value) === null) board.doubt('stationUnknown', field)
  }
  const counting = countingAs(kind, states)
  if (counting.reason === 'notATicket') cap(board, doubtful)
  if (counting.reason === 'notATicket' || counting.reason === 'notTravelled') board.doubt(counting.reason)
  else doubtReissued(page, states, board)
  return { kind, fields: board.fields, doubts: board.doubts, ...counting }
}

/** A ticket that was changed for another was not travelled with, unless the same page says that somebody did. */
function countingAs(kind: DocumentKind, states: ReadonlySet<OrderState>): ReturnType<typeof countingOf> {
  const counting = countingOf(kind)
  const changed = states.has('changed') && !states.has('travelled') && !states.has('renewed')
  return counting.counted && changed ? { counted: false, reason: 'notTravelled' } : counting
}

/** Fields that say what trip it was: what is no ticket has none, and of two trips on one page either may have been read. */
const ofTheTrip: readonly FieldName[] = ['from', 'to', 'trainNo', 'date', 'time', 'price', 'name', 'seat']
const doubtful = 0.75
const eitherOfTwo = 0.9

function cap(board: FieldBoard, most: number): void {
  for (const name of ofTheTrip) {
    const field = board.fields[name]
    if (field) field.confidence = Math.min(field.confidence, most)
  }
}

const reissued = /^\D{0,6}(?:改签)?换开\D{0,6}$/

function doubtReissued(page: TicketPage, states: ReadonlySet<OrderState>, board: FieldBoard): void {
  const two = states.has('changed') || states.has('refunded')
  const stated = page.lines.some(({ plain }) => reissued.test(plain) && !/不|请|须|可/.test(plain))
  if (stated || two || states.has('renewed')) board.doubt('reissued')
  if (two) cap(board, eitherOfTwo)
}

type Layout = (page: TicketPage, board: FieldBoard) => void

const together =
  (...layouts: readonly Layout[]): Layout =>
  (page, board) =>
    layouts.forEach((layout) => layout(page, board))

const price: Layout = (page, board) => readPrice(page, board, false)
const paperPrice: Layout = (page, board) => readPrice(page, board, true)
const train = together(readDayAndTime, readPassenger, readTrain, readSeat)
const other = together(readDayAndTime, readPassenger, price, readInvoiceNumbers)
const road = together(other, readCoach)

const layouts: Record<DocumentKind, Layout> = {
  paperTrain: together(train, paperPrice, readPaperNumbers),
  railInvoice: together(train, price, readInvoiceNumbers),
  railSlip: together(train, price, readInvoiceNumbers),
  railOrder: together(train, price, readInvoiceNumbers, readOrder),
  coach: road,
  ferry: road,
  airItinerary: together(other, readAir),
  refund: together(train, price, readInvoiceNumbers),
  taxi: other,
  rideHailing: other,
  fuel: other,
  toll: other,
  parking: other,
  unknown: other,
}
