import { copyIn } from '@domain/claim/decide-claim'
import type { Day } from '@domain/calendar/day'
import type { ItemDecision } from '@domain/policy/decide/decision'
import { yuanText } from '@domain/money'
import { ticketKindNames, tripDirectionNames, type Ticket } from '@domain/ticket/record/ticket'
import type { PlacedField } from '@domain/ticket/record/field-on-photo'
import type { Mark } from '../words/queue-words'
import { sameTicketWords } from './same-ticket-words'
import { hindrances, staffLabel } from '../words/reason-staff'
import { dayWords } from '@/services/words/day-words'

const or = (value: string | null | false | undefined): string => (value ? value : '没有填')

/** What the worker wrote, and the fields of the ticket it was written from. */
export type TicketFact = { label: string; value: string; fields: readonly PlacedField[] }

/** What the worker wrote about a ticket, in the order it stands on paper. The fare is shown apart, large. */
export function ticketFacts(ticket: Ticket, today: Day): TicketFact[] {
  const { day, from, to, direction, departure, number } = ticket
  return [
    { label: '日期', value: or(day && dayWords(day, today)), fields: ['day'] },
    {
      label: '路程',
      value: from || to ? `${from || '？'} → ${to || '？'}` : '没有填',
      fields: ['from', 'to'],
    },
    { label: '方向', value: or(direction && tripDirectionNames[direction]), fields: [] },
    ...(departure ? [{ label: '车次', value: departure, fields: [] }] : []),
    { label: '票号', value: or(number), fields: ['number'] },
  ]
}

/** `第 1 张 · 火车、高铁`. */
export const ticketTitle = (ticket: Ticket, index: number): string =>
  `第 ${index + 1} 张 · ${ticket.kind ? ticketKindNames[ticket.kind] : '没有选种类'}`

/** Whether a ticket counts: by the rules as applied, and by its original. */
export function ticketState(applied: ItemDecision, seen: ItemDecision): Mark {
  if (seen.counted && seen.value !== null)
    return { tone: 'ok', icon: 'check', text: `算 ${yuanText(seen.value)} 元` }
  const copy = copyIn(applied)
  if (copy) return { tone: 'warn', icon: 'warning', text: `和第 ${copy.of} 张只算一次` }
  return applied.counted
    ? { tone: 'warn', icon: 'clock', text: '原件还没看' }
    : { tone: 'danger', icon: 'warning', text: '这张不算' }
}

/** What is met and what is not, in a line: `不符合：乘车日期在活动期间`. */
export function ticketConditions(applied: ItemDecision | undefined): string {
  if (!applied) return ''
  const copy = copyIn(applied)
  const no = hindrances(applied.reason).map(({ id, label }) =>
    id === 'countsOnce' && copy ? sameTicketWords(copy).title : staffLabel(label),
  )
  return no.length > 0 ? `不符合：${no.join('；')}` : '条件都符合'
}
