import * as z from 'zod'
import {
  countingOf,
  type DocumentKind,
  type Doubt,
  type FieldName,
  type ReadFields,
  type TicketReading,
} from '@domain/ticket/record/reading'
import { halfWidth } from '@domain/ticket/lines/text-line'
import { notRead, type Recognized } from '../ticket-recognizer'

/** The part of an answer of `RecognizeGeneralInvoice` (ocr, 2018-11-19) that is used. It gives no confidences. */
const Answer = z.object({
  Response: z.object({
    Error: z.object({ Code: z.string() }).optional(),
    MixedInvoiceItems: z
      .array(z.object({ Code: z.string(), SingleInvoiceInfos: z.record(z.string(), z.unknown()).nullable() }))
      .optional(),
  }),
})

const Texts = z.record(z.string(), z.unknown())

type Mapping = { kind: DocumentKind; fields: Partial<Record<FieldName, readonly string[]>> }

/** The legs of a flight are items of their own: where the first begins and where the last ends. */
const airFields: Mapping['fields'] = {
  name: ['UserName'],
  idMasked: ['UserID'],
  issueDate: ['Date'],
  price: ['Total'],
  from: ['first.StationGetOn'],
  to: ['last.StationGetOff'],
  trainNo: ['first.FlightNumber'],
  date: ['first.DateGetOn'],
  time: ['first.TimeGetOn'],
}

/** Which of the service's names is which of our fields, by kind of invoice. */
const mappings: Readonly<Record<string, Mapping>> = {
  TrainTicket: {
    kind: 'paperTrain',
    fields: {
      from: ['StationGetOn'],
      to: ['StationGetOff'],
      trainNo: ['TrainNumber'],
      date: ['DateGetOn'],
      time: ['TimeGetOn'],
      price: ['Total'],
      name: ['Name', 'UserName'],
      idMasked: ['UserID'],
      seatClass: ['Seat'],
      code21: ['SerialNumber'],
      serial: ['Number'],
    },
  },
  ElectronicTrainTicketFull: {
    kind: 'railInvoice',
    fields: {
      from: ['StationGetOn'],
      to: ['StationGetOff'],
      trainNo: ['TrainNumber'],
      date: ['DateGetOn'],
      time: ['TimeGetOn'],
      price: ['Fare', 'Total'],
      name: ['UserName'],
      idMasked: ['UserID'],
      seatClass: ['Seat'],
      invoiceNo: ['Number'],
      eticketNo: ['ElectronicTicketNum'],
      issueDate: ['Date'],
    },
  },
  BusInvoice: {
    kind: 'coach',
    fields: {
      from: ['StationGetOn', 'PlaceGetOn'],
      to: ['StationGetOff'],
      trainNo: ['TrainNumber'],
      date: ['DateGetOn', 'Date'],
      time: ['TimeGetOn'],
      price: ['Total'],
      name: ['UserName'],
      idMasked: ['UserID'],
      invoiceNo: ['Number'],
      invoiceCode: ['Code'],
    },
  },
  ShippingInvoice: {
    kind: 'ferry',
    fields: { date: ['Date'], price: ['Total'], name: ['UserName'], invoiceNo: ['Number'] },
  },
  AirTransport: { kind: 'airItinerary', fields: { ...airFields, ticketNo: ['Number'] } },
  ElectronicFlightTicketFull: {
    kind: 'airItinerary',
    fields: { ...airFields, ticketNo: ['ElectronicTicketNum'], invoiceNo: ['Number'] },
  },
  TaxiTicket: { kind: 'taxi', fields: { date: ['Date'], price: ['Total', 'Fare'] } },
  OnlineTaxiItinerary: { kind: 'rideHailing', fields: {} },
  TollInvoice: { kind: 'toll', fields: { date: ['Date'], price: ['Total'] } },
  VatElectronicInvoiceToll: { kind: 'toll', fields: {} },
}

/** The service gives no confidence: what it read is to be checked, never shown as sure. */
const confidence = 0.9

/** An answer of the service as ours. A shape nobody knows is `engineFailed`: the worker types. */
export function recognizedFrom(answer: unknown): Recognized {
  const parsed = Answer.safeParse(answer)
  if (!parsed.success || parsed.data.Response.Error) return notRead('engineFailed')
  const tickets = (parsed.data.Response.MixedInvoiceItems ?? []).flatMap(({ Code, SingleInvoiceInfos }) =>
    Code === 'OK' && SingleInvoiceInfos ? readingsOf(SingleInvoiceInfos) : [],
  )
  return tickets.length === 0 ? notRead('noTicketFound') : { tickets, codes: [], notRead: null }
}

function readingsOf(infos: Record<string, unknown>): TicketReading[] {
  return Object.entries(infos).flatMap(([name, info]): TicketReading[] => {
    const texts = Texts.safeParse(info)
    if (!texts.success) return []
    const mapping = mappings[name] ?? { kind: 'unknown', fields: {} }
    const said = withLegs(texts.data)
    const kind = isRefund(said, mapping) ? 'refund' : mapping.kind
    const counting = countingOf(kind)
    const doubts = doubtsOf(said, counting.reason === 'notATicket')
    return [{ kind, fields: fieldsOf(said, mapping), doubts, ...counting }]
  })
}

const isMarked = (mark: unknown): boolean => mark === 1 || mark === '1'

/** A ticket that was given back, or an invoice that was taken back: its sum is negative. */
const isRefund = (texts: Record<string, unknown>, { fields }: Mapping): boolean =>
  isMarked(texts.RefundMark) ||
  /退/.test(textOf(texts.TypeOfVoucher) + textOf(texts.InvoiceStyle)) ||
  (fields.price ?? []).some((name) => /^[¥Y]?-\d/.test(textOf(texts[name])))

/** What the service does not know for a ticket is for a person to look at, and so is one that was changed. */
function doubtsOf(texts: Record<string, unknown>, isNone: boolean): TicketReading['doubts'] {
  const doubts: Doubt[] = [
    ...(isNone ? (['notATicket'] as const) : []),
    ...(isMarked(texts.TicketChangeMark) ? (['reissued'] as const) : []),
  ]
  return doubts.map((doubt) => ({ doubt, field: null }))
}

function withLegs(texts: Record<string, unknown>): Record<string, unknown> {
  const legs = z.array(Texts).safeParse(texts.FlightItems)
  if (!legs.success) return texts
  const named = (place: string, leg: Record<string, unknown> | undefined) =>
    Object.entries(leg ?? {}).map(([name, value]): [string, unknown] => [`${place}.${name}`, value])
  return {
    ...texts,
    ...Object.fromEntries([...named('first', legs.data[0]), ...named('last', legs.data.at(-1))]),
  }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? halfWidth(value).trim() : '')

function fieldsOf(texts: Record<string, unknown>, { fields }: Mapping): ReadFields {
  const read: ReadFields = {}
  for (const [field, names] of Object.entries(fields) as [FieldName, readonly string[]][]) {
    const value = plain(field, names.map((name) => textOf(texts[name])).find((text) => text !== '') ?? '')
    if (value !== '') read[field] = { value: value.slice(0, 80), confidence, source: 'photo', region: null }
  }
  return read
}

function plain(field: FieldName, text: string): string {
  if (field === 'date' || field === 'issueDate') {
    const [, year, month = '', day = ''] = /(20\d\d)\D?(\d{1,2})\D?(\d{1,2})/.exec(text) ?? []
    return year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : ''
  }
  if (field === 'price') return /\d+(?:\.\d{1,2})?/.exec(text.replace(/,/g, ''))?.[0] ?? ''
  return field === 'from' || field === 'to' ? text.replace(/站$/, '') : text
}
