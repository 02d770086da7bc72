import type { Day } from '@domain/calendar/day'
import { yuanText } from '@domain/money'
import { comparableNumber, ticketKindNames, type Ticket } from '@domain/ticket/ticket'
import type { Doubt } from '@domain/ticket/reading'
import type { TicketAsRead } from '@contract/views'
import { dayWords } from '@/services/day-words'

type Compared = { label: string; of: (ticket: TicketAsRead['suggestion']) => string }

const compared = (today: Day): readonly Compared[] => [
  { label: '种类', of: ({ kind }) => (kind ? ticketKindNames[kind] : '') },
  { label: '日期', of: ({ day }) => (day ? dayWords(day, today) : '') },
  { label: '从', of: ({ from }) => from.replace(/站$/, '') },
  { label: '到', of: ({ to }) => to.replace(/站$/, '') },
  { label: '票价', of: ({ fare }) => (fare === null ? '' : `${yuanText(fare)} 元`) },
  { label: '票号', of: ({ number }) => comparableNumber(number) ?? '' },
]

/** Where what the worker entered is not what was read off the photo: `票价：照片上是 188 元，本人填 18.8 元`. */
export function readDifferences(ticket: Ticket, { suggestion }: TicketAsRead, today: Day): string[] {
  return compared(today).flatMap(({ label, of }) => {
    const [read, entered] = [of(suggestion), of(ticket)]
    if (read === '' || read === entered) return []
    return [`${label}：照片上是 ${read}，本人${entered === '' ? '没填' : `填 ${entered}`}`]
  })
}

const doubtWords: Partial<Record<Doubt, string>> = {
  nameDiffers: '票上的名字和申请人不一样',
  idDiffers: '票上的身份证号和申请人对不上',
  serialDiffersFromCode: '票上两处号码对不上',
  reissued: '是改签或换开的票',
  invoiceYearOdd: '发票号码的年份不对',
  sumsDiffer: '票上几个钱数加起来对不上',
  numberUsed: '票上的号码别处用过',
}

/** What did not fit when the photo was read, for a reviewer. */
export const readDoubts = ({ doubts }: TicketAsRead): string[] =>
  [...new Set(doubts)].flatMap((doubt) => doubtWords[doubt] ?? [])
