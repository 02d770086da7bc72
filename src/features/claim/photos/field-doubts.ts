import { fieldsOnPhoto, type FieldOnPhoto } from '@domain/ticket/record/field-on-photo'
import { bandOf, type Doubt, type FieldName, type TicketReading } from '@domain/ticket/record/reading'
import type { Ticket } from '@domain/ticket/record/ticket'
import type { SuggestedTicket } from '@contract/recognize-calls'
import type { TicketField } from '../draft/ticket-places'
import type { ShownFile } from '@/services/uploads/upload-store'

/** Something the person should look at: at a field of the ticket, or about the whole of it. */
export type FieldDoubt = {
  field: TicketField | 'number' | 'whole'
  text: string
  /** How the person says that all is well, where that is more than having looked. */
  agree?: string
  /** Where the field is printed, when it was read off a photo. */
  printed?: FieldOnPhoto
  /** Where that photo can be shown from, as far as the screen knows. */
  photoPath?: string
}

const unsure = '照片上看不太清，请对着票看一眼'

/** Where on the form a field of a reading stands. */
const placeOfField: Partial<Record<FieldName, FieldDoubt['field']>> = {
  from: 'from',
  to: 'to',
  date: 'day',
  price: 'fare',
  code21: 'number',
  serial: 'number',
  invoiceNo: 'number',
  ticketNo: 'number',
  eticketNo: 'number',
  orderNo: 'number',
}

const doubtWords: Partial<Record<Doubt, Pick<FieldDoubt, 'field' | 'text' | 'agree'>>> = {
  severalTickets: { field: 'whole', text: '这张照片里不止一张票，已经分开了。请一张一张核对。' },
  serialDiffersFromCode: { field: 'number', text: '票上两处号码对不上，请对着票看一眼' },
  reissued: { field: 'whole', text: '这是改签或换开的票，请看看是不是您真坐的那趟。' },
  invoiceYearOdd: { field: 'number', text: '发票号码的头两位像是不对，请对着票看一眼' },
  sumsDiffer: { field: 'fare', text: '票上的几个钱数加起来对不上，请对着票看一眼' },
  nameDiffers: { field: 'whole', text: '票上的名字和您填的姓名不一样。只能报自己坐的车。' },
  idDiffers: { field: 'whole', text: '票上的身份证号和您填的对不上。只能报自己坐的车。' },
  fareImplausible: { field: 'fare', text: '这个票价不太寻常，请对着票看一眼' },
  sentBefore: {
    field: 'whole',
    text: '这张照片像是已经传过。要是同一张票，留一张就行；不是的话可以照常提交。',
  },
  notATicket: {
    field: 'whole',
    text: '这张不像车票，先不算钱。要真是车票，请自己填一填；不是的话，删掉就行。',
    agree: '是车票，我来填',
  },
  notTravelled: {
    field: 'whole',
    text: '票上写着已经改签，这一趟没有坐，先不算钱。请放改签以后的那张票。',
  },
  numberUsed: { field: 'number', text: '这个号码可能已经用过。可以照常提交，工作人员会核对。' },
}

const stationUnknown = '没在车站名单里找到这个地方，请对着票看一眼'

/** The value that a reading would have given the ticket's field, for comparison with what stands there now. */
const stillAsRead = (ticket: Ticket, suggestion: SuggestedTicket, field: FieldDoubt['field']): boolean =>
  field === 'whole' || field === 'photo' || ticket[field] === suggestion[field]

/** What to look at on a ticket after a reading: unsure fields and whatever did not fit, once a field. */
export function fieldDoubts(
  ticket: Ticket,
  reading: TicketReading,
  suggestion: SuggestedTicket,
  photoId: string,
): FieldDoubt[] {
  const places = fieldsOnPhoto(reading, { photoId, number: suggestion.number })
  const found = new Map<string, FieldDoubt>()
  const add = (doubt: FieldDoubt) => {
    if (!found.has(doubt.field) && stillAsRead(ticket, suggestion, doubt.field)) found.set(doubt.field, doubt)
  }
  // The back of a ticket, or its receipt, need not look like one.
  const further = ticket.photoIds.indexOf(photoId) > 0
  for (const { doubt, field } of reading.doubts) {
    if (doubt === 'notATicket' && further) continue
    const words = doubtWords[doubt]
    if (words) add(words)
    if (doubt === 'stationUnknown' && (field === 'from' || field === 'to'))
      add({ field, text: stationUnknown })
  }
  for (const [name, field] of Object.entries(reading.fields)) {
    const place = placeOfField[name as FieldName]
    // Only the number that was filled in matters; the others stand on the ticket for cross-checks.
    const shown = place !== 'number' || field?.value === suggestion.number
    if (field && place && shown && bandOf(field) === 'check') add({ field: place, text: unsure })
  }
  return [...found.values()].map((doubt) => {
    const printed = places.find(({ field }) => field === doubt.field)
    return printed ? { ...doubt, printed } : doubt
  })
}

/** The doubts with the photos that the screen can show anyway. */
export const withPhotos = (
  doubts: readonly FieldDoubt[],
  fileOf: (photoId: string) => ShownFile,
): FieldDoubt[] =>
  doubts.map((doubt) => {
    const file = doubt.printed && fileOf(doubt.printed.photoId)
    return file?.format === 'photo' ? { ...doubt, photoPath: file.path } : doubt
  })
