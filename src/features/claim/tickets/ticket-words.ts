import { copyIn } from '@domain/claim/decide-claim'
import type { Flag } from '@domain/claim/flag'
import type { Day } from '@domain/calendar/day'
import { cents, yuanText, type Cents } from '@domain/money'
import type { Decision, ItemDecision } from '@domain/policy/decide/decision'
import type { Reason } from '@domain/policy/decide/reason'
import { ticketKindNames, tripDirectionNames, type Ticket } from '@domain/ticket/record/ticket'
import { amountLineWords } from '@/services/words/amount-line-words'
import { dayWords, plainDay } from '@/services/words/day-words'
import { isLive } from '@/services/procedure/place'
import { travelPeriod } from '@/services/claim/policy'

/**
 * Whether a ticket counts, and why not, for the person who bought it. `doubted` is in the sum, and may be no second ticket;
 * `withheld` would count, and is not paid for a reason that is not its own.
 */
export type TicketVerdict = {
  state: 'counted' | 'doubted' | 'withheld' | 'leftOut' | 'incomplete'
  text: string
}

/** Whether tickets are not paid for whatever they say: a condition of the person is not met, or the claim is over. */
export const isWithheld = (decision: Decision, stage: string): boolean =>
  decision.reason.verdict === 'notMet' || !isLive({ stage })

/** Why a ticket does not count for which another one stands. */
function copyWords(decided: ItemDecision): string {
  const copy = copyIn(decided)
  if (copy === null) return '同一张票只算一次'
  const once = `和第 ${copy.of} 张是同一张票，只算一次`
  return copy.sameness === 'number'
    ? `${once}（票号一样）`
    : `${once}（同一天同一趟路）。真坐了两趟的，写上车次或开车时间，或者请单位工会看两张原件`
}

const notMet: Record<string, (ticket: Ticket, decided: ItemDecision) => string> = {
  countsOnce: (_, decided) => copyWords(decided),
  publicTransport: (ticket) =>
    `${ticket.kind ? ticketKindNames[ticket.kind] : '这种'}不算公共交通，这张不算钱`,
  homeAndWork: (ticket) =>
    `${ticket.direction ? tripDirectionNames[ticket.direction] : '这趟'}的票不算，只算老家和长春之间的。方向选错了的，请改过来`,
  travelPeriod: () =>
    `乘车日期不在${plainDay(travelPeriod.from)}到${plainDay(travelPeriod.to)}之间，这张不算钱（起止日期文件没有写，演示按这个算）`,
  fareKnown: () => '票价是 0 元，这张不算钱',
  original: () => '单位工会没有看到车票原件，这张不算钱',
}

const missingWords: Record<string, string> = {
  publicTransport: '坐的什么车',
  homeAndWork: '去哪个方向',
  travelPeriod: '乘车日期',
  fareKnown: '票价',
}

const leaves = (reason: Reason): Reason[] =>
  reason.children.length === 0 ? [reason] : reason.children.flatMap(leaves)

/** Says in words what the decision says about one ticket. */
export function ticketVerdict(
  ticket: Ticket,
  decided: ItemDecision,
  { withheld = false, doubted = false }: { withheld?: boolean; doubted?: boolean } = {},
): TicketVerdict {
  if (decided.counted && withheld) return { state: 'withheld', text: '这张票本身能算，这份申请现在没有算钱' }
  if (decided.counted)
    return {
      state: doubted ? 'doubted' : 'counted',
      text: `算进去了，${yuanText(decided.value ?? cents(0))} 元`,
    }
  const reasons = leaves(decided.reason)
  const no = reasons.filter((reason) => reason.verdict === 'notMet')
  if (no.length > 0) {
    const text = no
      .map((reason) => notMet[reason.id]?.(ticket, decided) ?? `不符合：${reason.label}`)
      .join('；')
    return { state: 'leftOut', text }
  }
  const open = reasons.flatMap((reason) =>
    reason.verdict === 'unknown' ? [missingWords[reason.id] ?? reason.label] : [],
  )
  return { state: 'incomplete', text: `还差：${open.join('、')}` }
}

/** `188 + 188 = 376，最高 300`; empty while no ticket counts. */
export function workingWords({ items, amount }: Decision): string {
  const parts = items.flatMap((item) => (item.counted && item.value !== null ? [yuanText(item.value)] : []))
  if (parts.length === 0) return ''
  const sum =
    parts.length === 1 ? `车票 ${parts.join('')} 元` : `${parts.join(' + ')} = ${yuanText(amount.sum)} 元`
  return amount.cap !== null && amount.sum > amount.cap ? `${sum}，最高 ${yuanText(amount.cap)} 元` : sum
}

/** The largest thing on a claim's screen, which has to be true by itself: no sum where there is none. */
export type Headline = { lead: string; cents: Cents | null; working: string }

/** The same for what was filled in, where no tickets are: what is not worked out or not stated is no sum. */
function headlineOfForm(decision: Decision, lead: string, prospective: boolean): Headline {
  const { amount } = decision
  if (amount.state === 'notStated') return { lead: '能领多少，文件没有写', cents: null, working: '' }
  if (amount.state === 'open' && prospective)
    return amount.cap === null
      ? { lead: '填好以后，就能算出能领多少', cents: null, working: '' }
      : { lead: '最高可以领', cents: amount.cap, working: '填好以后，就能算出能领多少' }
  if (amount.payable === 0) return { lead: '照现在填的，没有能算的钱', cents: null, working: '' }
  return {
    lead: amount.atMost ? '最高可以领' : lead,
    cents: amount.payable,
    working: amountLineWords(decision),
  }
}

/** What a claim comes to as it is decided now, null for what is no money. `prospective`: what was entered can still change. */
export function headlineOf(decision: Decision, lead: string, prospective: boolean): Headline | null {
  const { items, amount, reason, byItems } = decision
  if (amount.state === 'service') return null
  if (prospective && reason.verdict === 'notMet')
    return { lead: '按规定，现在还领不到', cents: null, working: '原因和怎么办写在下面。' }
  if (!byItems) return headlineOfForm(decision, lead, prospective)
  const working = workingWords(decision)
  if (working !== '') return { lead, cents: amount.payable, working }
  const open = items.length === 0 || items.some((item) => item.reason.verdict === 'unknown')
  if (prospective && open)
    return { lead: '最高可以领', cents: amount.cap, working: '拍上车票、填好票价，就能算出您能领多少' }
  if (prospective)
    return {
      lead: '这些票都不算钱',
      cents: null,
      working: '原因写在每张票下面。换上能算的票，就能算出您能领多少。',
    }
  return { lead: '没有车票算进去', cents: null, working: '' }
}

/** What a ticket says, a line each: `火车、高铁 · 1月28日（周六）`, `哈尔滨 → 长春`, `票号 E123456789`. */
export function ticketLines(ticket: Ticket, today: Day): string[] {
  const kind = ticket.kind && ticketKindNames[ticket.kind]
  const trip = [kind, ticket.day && dayWords(ticket.day, today)].filter(Boolean).join(' · ')
  const ends = ticket.from || ticket.to ? `${ticket.from || '？'} → ${ticket.to || '？'}` : ''
  const way = [ends, ticket.departure].filter(Boolean).join(' · ')
  const number = ticket.number && `票号 ${ticket.number}`
  return [trip, way, number].filter((line) => line !== '')
}

const warnings: Partial<Record<Flag['kind'], string>> = {
  ticketNumberUsed: '这个车票号可能已经用过。可以照常提交，工作人员会核对。',
  sameTripTwice: '这张票和前面一张是同一天同一趟路。改签前没坐的那张不能算，工作人员会对着原件看。',
  ticketNumberTwice: '这张票和前面一张票号一样。同一张票只能算一次，请看看是不是填了两遍。',
  samePhotoUsed: '这张照片可能已经用过。可以照常提交，工作人员会核对。',
}

/** What a ticket says already that is left out for being the same as another. */
const saidByVerdict: readonly Flag['kind'][] = ['ticketNumberTwice', 'sameTripTwice']

/** Warnings about one ticket, each once. */
export function ticketWarnings(flags: readonly Flag[], ticketId: string, decided?: ItemDecision): string[] {
  const copy = decided ? copyIn(decided) : null
  const found = flags.flatMap(({ kind, ticketId: about }) =>
    about !== ticketId || (copy && saidByVerdict.includes(kind)) ? [] : [warnings[kind] ?? ''],
  )
  return [...new Set(found)].filter((text) => text !== '')
}
