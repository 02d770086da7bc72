import type { Day } from '@domain/calendar/day'
import { yuanText } from '@domain/money'
import {
  doubtsForReviewer,
  fieldsNotAsRead,
  type PrintedField,
  type PrintedTicket,
  type ReviewerDoubt,
} from '@domain/ticket/record/differs-from-reading'
import { comparableNumber, ticketKindNames, type Ticket } from '@domain/ticket/record/ticket'
import type { TicketAsRead } from '@contract/views'
import { dayWords } from '@/services/words/day-words'

type Words = { label: string; of: (ticket: PrintedTicket, today: Day) => string }

const fieldWords: Record<PrintedField, Words> = {
  kind: { label: '种类', of: ({ kind }) => (kind ? ticketKindNames[kind] : '') },
  day: { label: '日期', of: ({ day }, today) => (day ? dayWords(day, today) : '') },
  from: { label: '从', of: ({ from }) => from.replace(/站$/, '') },
  to: { label: '到', of: ({ to }) => to.replace(/站$/, '') },
  fare: { label: '票价', of: ({ fare }) => (fare === null ? '' : `${yuanText(fare)} 元`) },
  departure: { label: '车次', of: ({ departure = '' }) => departure },
  number: { label: '票号', of: ({ number }) => comparableNumber(number) ?? '' },
}

/** Where what the worker entered is not what was read off the photo: `票价：照片上是 188 元，本人填 18.8 元`. */
export function readDifferences(ticket: Ticket, { suggestion }: TicketAsRead, today: Day): string[] {
  return fieldsNotAsRead(ticket, suggestion).map((field) => {
    const { label, of } = fieldWords[field]
    const entered = of(ticket, today)
    return `${label}：照片上是 ${of(suggestion, today)}，本人${entered === '' ? '没填' : `填 ${entered}`}`
  })
}

/** The names of the fields that differ: 票价, 日期. */
export const differingFields = (ticket: Ticket, { suggestion }: TicketAsRead): string[] =>
  fieldsNotAsRead(ticket, suggestion).map((field) => fieldWords[field].label)

const doubtWords: Record<ReviewerDoubt, string> = {
  nameDiffers: '票上的名字和申请人不一样',
  idDiffers: '票上的身份证号和申请人对不上',
  serialDiffersFromCode: '票上两处号码对不上',
  reissued: '是改签或换开的票',
  invoiceYearOdd: '发票号码的年份不对',
  sumsDiffer: '票上几个钱数加起来对不上',
  numberUsed: '票上的号码别处用过',
  notATicket: '照片上的东西不像车票',
  notTravelled: '照片上写着这张票已经改签，这一趟没有坐',
  sentBefore: '这张照片和申请里另一张很像，请两张都看看',
}

/** What did not fit when the photo was read, for a reviewer. */
export const readDoubts = ({ doubts }: TicketAsRead): string[] =>
  doubtsForReviewer(doubts).map((doubt) => doubtWords[doubt])
