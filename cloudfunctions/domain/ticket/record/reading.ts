import '../../zod-setup'
import * as z from 'zod/mini'

/** What a photographed or sent document is, by its layout. */
export const documentKinds = [
  'paperTrain',
  'railInvoice',
  'railSlip',
  'railOrder',
  'coach',
  'airItinerary',
  'ferry',
  'taxi',
  'rideHailing',
  'fuel',
  'toll',
  'parking',
  'refund',
  'unknown',
] as const
export const DocumentKind = z.enum(documentKinds)
export type DocumentKind = z.infer<typeof DocumentKind>

/** What can stand on a ticket. `trainNo` is the number of a train, coach or flight; `price` is yuan as printed. */
export const fieldNames = [
  'from',
  'to',
  'trainNo',
  'date',
  'time',
  'price',
  'name',
  'idMasked',
  'coach',
  'seat',
  'seatClass',
  'serial',
  'code21',
  'invoiceCode',
  'invoiceNo',
  'ticketNo',
  'eticketNo',
  'orderNo',
  'issueDate',
] as const
export const FieldName = z.enum(fieldNames)
export type FieldName = z.infer<typeof FieldName>

/** Which number tells a ticket from all others, the surest first. */
export const numberFields: readonly FieldName[] = [
  'invoiceNo',
  'code21',
  'eticketNo',
  'ticketNo',
  'orderNo',
  'serial',
]

/**
 * Where a line stands on the photo, upright by its EXIF mark, as shares of its width and height. `aspect` is the photo's width
 * over its height, `turned` how many quarters clockwise set the line upright; older readings say neither.
 */
export const PhotoRegion = z.object({
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
  aspect: z.optional(z.number().check(z.positive())),
  turned: z.optional(z.int().check(z.minimum(0), z.maximum(3))),
})
export type PhotoRegion = z.infer<typeof PhotoRegion>

/**
 * One field as it was read. `source`: read off a photo, repaired by a cross-check, taken from a file's text, or from a
 * file's structure, which is exact.
 */
export const ReadField = z.object({
  value: z.string().check(z.minLength(1), z.maxLength(80)),
  confidence: z.number().check(z.minimum(0), z.maximum(1)),
  source: z.enum(['photo', 'repaired', 'text', 'structure']),
  region: z.nullable(PhotoRegion),
})
export type ReadField = z.infer<typeof ReadField>
export type ReadFields = Partial<Record<FieldName, ReadField>>

/** Something about a reading that a person should look at. Never a "no" by itself. */
export const Doubt = z.enum([
  'severalTickets',
  'serialDiffersFromCode',
  'trainLetterLost',
  'reissued',
  'invoiceYearOdd',
  'sumsDiffer',
  'stationUnknown',
  'nameDiffers',
  'idDiffers',
  'fareImplausible',
  'notHomeAndWork',
  'numberUsed',
  'sentBefore',
  'notATicket',
  'notTravelled',
])
export type Doubt = z.infer<typeof Doubt>

/**
 * Why a document does not count: its kind is no public transport between towns (000 五（一）), its fare was given back, it shows
 * nothing that a ticket has, or it was changed for another before the trip.
 */
export const NotCountedReason = z.enum(['notPublicTransport', 'refund', 'notATicket', 'notTravelled'])
export type NotCountedReason = z.infer<typeof NotCountedReason>

/** One ticket as it was read. */
export const TicketReading = z.object({
  kind: DocumentKind,
  fields: z.partialRecord(FieldName, ReadField),
  doubts: z.array(z.object({ doubt: Doubt, field: z.nullable(FieldName) })),
  counted: z.boolean(),
  reason: z.nullable(NotCountedReason),
})
export type TicketReading = z.infer<typeof TicketReading>

/** The same reading, of something that is no photo: its lines stand nowhere that could be shown. */
export function withoutRegions(reading: TicketReading): TicketReading {
  const fields: ReadFields = {}
  for (const name of fieldNames) {
    const field = reading.fields[name]
    if (field) fields[name] = { ...field, region: null }
  }
  return { ...reading, fields }
}

/** Why nothing could be read: the worker types instead. */
export const NotReadReason = z.enum([
  'unreadable',
  'tooLarge',
  'tooManyPages',
  'unsafeFile',
  'noTicketFound',
  'busy',
  'engineFailed',
])
export type NotReadReason = z.infer<typeof NotReadReason>

export const longestFileName = 40

/** A file in an archive of which nothing was read, by its name as it can be shown. */
export const FileNotRead = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(2 * longestFileName)),
  why: NotReadReason,
})
export type FileNotRead = z.infer<typeof FileNotRead>

export const FilesNotRead = z.array(FileNotRead).check(z.maxLength(24))

/**
 * What came of one photo or file: its tickets in reading order, or why there are none. `filesNotRead` are those of an archive that
 * gave nothing beside others that did; readings of before know none.
 */
export const PhotoReading = z.object({
  tickets: z.array(TicketReading).check(z.maxLength(12)),
  notRead: z.nullable(NotReadReason),
  filesNotRead: z.optional(FilesNotRead),
})
export type PhotoReading = z.infer<typeof PhotoReading>

/** How much a field can be trusted: shown as it is, to be checked, or to be typed. */
export const confidenceBands = ['sure', 'check', 'type'] as const
export type ConfidenceBand = (typeof confidenceBands)[number]

/** The band of a confidence; a missing field has to be typed. */
export function bandOf(field: Pick<ReadField, 'confidence'> | undefined): ConfidenceBand {
  if (!field || field.confidence < 0.8) return 'type'
  return field.confidence >= 0.95 ? 'sure' : 'check'
}

const privateTransport: readonly DocumentKind[] = ['taxi', 'rideHailing', 'fuel', 'toll', 'parking']

/** Whether a kind of document counts at all, and why not (000 五（一）: public transport only; a refund was not travelled). */
export function countingOf(kind: DocumentKind): Pick<TicketReading, 'counted' | 'reason'> {
  if (kind === 'refund') return { counted: false, reason: 'refund' }
  if (kind === 'unknown') return { counted: false, reason: 'notATicket' }
  return privateTransport.includes(kind)
    ? { counted: false, reason: 'notPublicTransport' }
    : { counted: true, reason: null }
}
