import { newFieldBoard, type FieldBoard } from './field-board'
import { documentKindOf } from './document-kind'
import { readAir } from './read-air'
import { readCoach } from './read-coach'
import { readDayAndTime } from './read-day-and-time'
import { readInvoiceCode } from './read-invoice-code'
import { readInvoiceNumbers } from './read-invoice-numbers'
import { readOrder } from './read-order'
import { readPaperNumbers } from './read-paper-numbers'
import { readPassenger } from './read-passenger'
import { readPrice } from './read-price'
import { readSeat } from './read-seat'
import { readTrain } from './read-train'
import { countingOf, type DocumentKind, type TicketReading } from './reading'
import { findStation } from './station'
import { splitTickets } from './split-tickets'
import { pageOf, type TextLine, type TicketPage } from './text-line'

/**
 * Everything that the lines and QR codes of one photo or page say, one reading a ticket. Never throws; nothing readable is no
 * ticket.
 */
export function readTickets(lines: readonly TextLine[], codes: readonly string[] = []): TicketReading[] {
  const parts = splitTickets(lines)
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
  const kind = documentKindOf(page.all)
  const board = newFieldBoard()
  layouts[kind](page, board)
  readInvoiceCode(kind, codes, board)
  if (/换开|改签换开/.test(page.all)) board.doubt('reissued')
  for (const field of ['from', 'to'] as const) {
    const place = board.fields[field]
    if (place && findStation(place.value) === null) board.doubt('stationUnknown', field)
  }
  return { kind, fields: board.fields, doubts: board.doubts, ...countingOf(kind) }
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
