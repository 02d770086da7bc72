import * as z from 'zod'
import {
  countingOf,
  type DocumentKind,
  type FieldName,
  type ReadFields,
  type TicketReading,
} from '@domain/ticket/reading'
import { halfWidth } from '@domain/ticket/text-line'
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
  TaxiTicket: { kind: 'taxi', fields: { date: ['Date'], price: ['Total', 'Fare'] } },
  OnlineTaxiItinerary: { kind: 'rideHailing', fields: {} },
  TollInvoice: { kind: 'toll', fields: { date: ['Date'], price: ['Total'] } },
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
    const kind = isRefund(texts.data) ? 'refund' : mapping.kind
    return [{ kind, fields: fieldsOf(texts.data, mapping), doubts: [], ...countingOf(kind) }]
  })
}

const isRefund = (texts: Record<string, unknown>): boolean =>
  texts.RefundMark === 1 ||
  texts.RefundMark === '1' ||
  /退/.test(textOf(texts.TypeOfVoucher) + textOf(texts.InvoiceStyle))

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
