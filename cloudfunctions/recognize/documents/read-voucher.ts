import { XMLParser } from 'fast-xml-parser'
import * as z from 'zod'
import {
  countingOf,
  type DocumentKind,
  type FieldName,
  type ReadFields,
  type TicketReading,
} from '@domain/ticket/record/reading'
import { halfWidth } from '@domain/ticket/lines/text-line'
import { DocumentRefused } from './document-refused'

/**
 * Electronic vouchers of the Ministry of Finance: XBRL instances, `rai` for railway, `atr` for air. Tags stay texts, because
 * a 20-digit number read as a number loses its end.
 */
const parser = new XMLParser({
  removeNSPrefix: true,
  ignoreAttributes: true,
  parseTagValue: false,
  trimValues: true,
  processEntities: false,
})

const Elements = z.record(z.string(), z.unknown())
const Leaf = z.union([z.string(), z.object({ '#text': z.string() }).transform((leaf) => leaf['#text'])])

/** Whether a text can be a voucher at all. */
export const looksLikeVoucher = (xml: string): boolean =>
  /xbrl\.mof\.gov\.cn|ElectronicInvoiceRailwayETicketNumber|ElectronicInvoiceAirTransportReceiptNumber/.test(
    xml,
  )

/** Reads a voucher from the text that `xmlText` took; null when it is of another kind. */
export function readVoucher(xml: string): TicketReading | null {
  const elements = elementsIn(parsed(xml))
  const text: Text = (name) =>
    elements.map((element) => leaves(element[name])[0] ?? null).find((value) => value !== null) ?? null
  if (text('ElectronicInvoiceRailwayETicketNumber') !== null) return railway(text)
  return text('ElectronicInvoiceAirTransportReceiptNumber') === null ? null : air(text, legsAmong(elements))
}

function parsed(xml: string): Record<string, unknown> {
  try {
    return Elements.parse(parser.parse(xml))
  } catch {
    throw new DocumentRefused('unreadable')
  }
}

const deepest = 8
const mostElements = 2_000
const mostLegs = 12
/** No value of a voucher is longer: nothing is searched in more. */
const longestValue = 200

/** All elements that hold others, outer before inner, in the order of the document: legs of a flight are tuples of their own. */
function elementsIn(document: Record<string, unknown>): Record<string, unknown>[] {
  const all: Record<string, unknown>[] = []
  const visit = (value: unknown, depth: number): void => {
    if (depth > deepest || all.length >= mostElements) return
    if (Array.isArray(value)) return (value as unknown[]).forEach((one) => visit(one, depth))
    const element = Elements.safeParse(value)
    if (!element.success) return
    all.push(element.data)
    for (const inner of Object.values(element.data)) visit(inner, depth + 1)
  }
  visit(document, 0)
  return all
}

/** The first texts of an element that may be repeated; an empty one keeps its place. */
const leaves = (value: unknown): (string | null)[] =>
  (Array.isArray(value) ? (value as unknown[]) : value === undefined ? [] : [value])
    .slice(0, mostLegs)
    .map((one) => {
      const read = Leaf.safeParse(one)
      const plain = read.success ? halfWidth(read.data.slice(0, longestValue)).trim() : ''
      return plain === '' ? null : plain
    })

type Text = (name: string) => string | null

function railway(text: Text): TicketReading {
  const business = text('TypeOfBusiness') ?? '售'
  const fareText = sumText(text('Fare'))
  const givenBack = Number(sumText(text('AmountRefunded')) ?? 0) !== 0
  const refunded = /退/.test(business) || givenBack || isNegative(fareText)
  const kind: DocumentKind = refunded ? 'refund' : 'railInvoice'
  const station = (name: string) => text(name)?.replace(/站$/, '') ?? null
  const fields = exactFields({
    invoiceNo: text('ElectronicInvoiceRailwayETicketNumber'),
    eticketNo: text('ETicketNumber'),
    issueDate: text('DateOfIssue'),
    from: station('DepartureStation'),
    to: station('DestinationStation'),
    trainNo: text('TrainNumber')?.replace(/次$/, '') ?? null,
    date: dayText(text('TravelDate')),
    time: text('DepartureTime')?.slice(0, 5) ?? null,
    coach: text('Carriage')?.replace(/车$/, '') ?? null,
    seat: text('Seat')?.replace(/号.*$/, '') ?? null,
    seatClass: text('SeatLevel'),
    price: fareText,
    idMasked: text('IdNumber'),
    name: text('Name'),
  })
  const [net, tax, fare] = ['TotalAmountExcludingTax', 'TaxAmount', 'Fare'].map((name) =>
    Number(sumText(text(name)) ?? NaN),
  )
  const differ = Math.abs((net ?? NaN) + (tax ?? NaN) - (fare ?? NaN)) > 0.011
  const doubts: TicketReading['doubts'] = []
  if (differ) doubts.push({ doubt: 'sumsDiffer', field: 'price' })
  // A ticket that came of a change names the business otherwise than a sale.
  if (!refunded && !/^售/.test(business)) doubts.push({ doubt: 'reissued', field: null })
  return { kind, fields, doubts, ...countingOf(kind) }
}

const sumText = (text: string | null): string | null =>
  text?.replace(/\u2212/g, '-').replace(/[^\d.-]/g, '') || null
const isNegative = (sum: string | null): boolean => Number(sum ?? 0) < 0

type Leg = Record<'from' | 'to' | 'flight' | 'day' | 'time', string | null>

/** Legs that say where from or where to, in their order: a tuple each, or values of one element that are repeated. */
function legsAmong(elements: readonly Record<string, unknown>[]): Leg[] {
  return elements.flatMap((element) => {
    const values = (...names: string[]): (string | null)[] =>
      names.map((name) => leaves(element[name])).find((found) => found.length > 0) ?? []
    const [from, to] = [
      values('DepartureStation', 'PlaceOfDeparture'),
      values('DestinationStation', 'PlaceOfDestination'),
    ]
    const flights = values('FlightNumber', 'Flight')
    const days = values('TravelDate', 'CarrierDate', 'Date')
    const times = values('DepartureTime', 'Time')
    return Array.from({ length: Math.min(mostLegs, Math.max(from.length, to.length)) }, (_, at): Leg => ({
      from: place(from[at] ?? null),
      to: place(to[at] ?? null),
      flight: flights[at] ?? null,
      day: dayText(days[at] ?? null),
      time: times[at]?.slice(0, 5) ?? null,
    })).filter((leg) => leg.from !== null || leg.to !== null)
  })
}

/** `CGQ 长春龙嘉` → `长春龙嘉`; a leg that is not flown is void. */
const place = (text: string | null): string | null =>
  text === null || /^VOID$/i.test(text) ? null : text.replace(/^[A-Z]{3}(?=\s*[\u4e00-\u9fa5])\s*/, '')

function air(text: Text, legs: readonly Leg[]): TicketReading {
  const [first] = legs
  const [last] = legs.filter(({ to }) => to !== null && to !== first?.from).slice(-1)
  const price = sumText(text('TotalAmount'))
  const kind: DocumentKind = isNegative(price) ? 'refund' : 'airItinerary'
  const fields = exactFields({
    invoiceNo: text('ElectronicInvoiceAirTransportReceiptNumber'),
    ticketNo: text('ETicketNumber')?.replace(/-/g, '') ?? null,
    issueDate: text('IssueDate'),
    name: text('PassengerName'),
    idMasked: text('ValidIdNumber'),
    price,
    from: first?.from ?? null,
    to: last?.to ?? null,
    trainNo: first?.flight ?? text('FlightNumber') ?? text('Flight'),
    date: first?.day ?? dayText(text('TravelDate') ?? text('CarrierDate') ?? text('Date')),
    time: first?.time ?? null,
  })
  return { kind, fields, doubts: [], ...countingOf(kind) }
}

/** `2025年1月9日`, `20250109` → `2025-01-09`. */
function dayText(text: string | null): string | null {
  const [, year, month = '', day = ''] = /(20\d\d)\D?(\d{1,2})\D?(\d{1,2})/.exec(text ?? '') ?? []
  return year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null
}

function exactFields(values: Partial<Record<FieldName, string | null>>): ReadFields {
  const fields: ReadFields = {}
  for (const [name, value] of Object.entries(values) as [FieldName, string | null][])
    if (value) fields[name] = { value: value.slice(0, 80), confidence: 1, source: 'structure', region: null }
  return fields
}
