import { XMLParser } from 'fast-xml-parser'
import * as z from 'zod'
import {
  countingOf,
  type DocumentKind,
  type FieldName,
  type ReadFields,
  type TicketReading,
} from '@domain/ticket/reading'
import { halfWidth } from '@domain/ticket/text-line'
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

/** Reads a voucher; null when it is of another kind. Refuses XML that declares a document type or entities. */
export function readVoucher(xml: string): TicketReading | null {
  if (/<!DOCTYPE|<!ENTITY/i.test(xml)) throw new DocumentRefused('unsafeFile')
  const elements = elementsOf(xml)
  const text = (name: string): string | null => {
    const value = elements[name]
    const leaf = Leaf.safeParse(Array.isArray(value) ? (value as unknown[])[0] : value)
    const plain = leaf.success ? halfWidth(leaf.data).trim() : ''
    return plain === '' ? null : plain
  }
  if (text('ElectronicInvoiceRailwayETicketNumber') !== null) return railway(text)
  return text('ElectronicInvoiceAirTransportReceiptNumber') === null ? null : air(text)
}

function elementsOf(xml: string): Record<string, unknown> {
  try {
    const document = Elements.parse(parser.parse(xml))
    const root = Elements.safeParse(document.xbrl)
    return root.success ? root.data : document
  } catch {
    throw new DocumentRefused('unreadable')
  }
}

type Text = (name: string) => string | null

function railway(text: Text): TicketReading {
  const refunded = /退/.test(text('TypeOfBusiness') ?? '') || text('AmountRefunded') !== null
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
    price: text('Fare')?.replace(/[¥,]/g, '') ?? null,
    idMasked: text('IdNumber'),
    name: text('Name'),
  })
  const [net, tax, fare] = ['TotalAmountExcludingTax', 'TaxAmount', 'Fare'].map((name) =>
    Number(text(name) ?? NaN),
  )
  const differ = Math.abs((net ?? NaN) + (tax ?? NaN) - (fare ?? NaN)) > 0.011
  return {
    kind,
    fields,
    doubts: differ ? [{ doubt: 'sumsDiffer', field: 'price' }] : [],
    ...countingOf(kind),
  }
}

function air(text: Text): TicketReading {
  const fields = exactFields({
    invoiceNo: text('ElectronicInvoiceAirTransportReceiptNumber'),
    ticketNo: text('ETicketNumber')?.replace(/-/g, '') ?? null,
    issueDate: text('IssueDate'),
    name: text('PassengerName'),
    idMasked: text('ValidIdNumber'),
    price: text('TotalAmount')?.replace(/[¥,]/g, '') ?? null,
    from: text('DepartureStation') ?? text('PlaceOfDeparture'),
    to: text('DestinationStation') ?? text('PlaceOfDestination'),
    trainNo: text('FlightNumber') ?? text('Flight'),
    date: dayText(text('TravelDate') ?? text('CarrierDate') ?? text('Date')),
    time: (text('DepartureTime') ?? text('Time'))?.slice(0, 5) ?? null,
  })
  return { kind: 'airItinerary', fields, doubts: [], ...countingOf('airItinerary') }
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
