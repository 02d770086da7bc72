import { dayAt, type Day } from '@domain/calendar/day'
import { isFinal, type StageKind } from '@domain/procedure/stages'
import { clockActor } from '@domain/procedure/transition'
import { yuanText } from '@domain/money'
import type { ClaimView, Pace, TimelineEntry } from '@contract/views'
import { dayWords, instantWords } from '@/services/words/day-words'
import { applicantEvents, ownEvents, stops } from '@/services/procedure/event-words'
import type { Line } from '@/services/procedure/line'
import { payeeWords } from '@/services/procedure/payee-words'
import { isEditable, placeOf, type Place } from '@/services/procedure/place'
import type { TimelineStep } from '@/ui/display/timeline'
import { stepsAhead } from './steps-ahead'

/** Who did it. What happens because time passes, nobody does. */
const whoWords = ({ event, by }: TimelineEntry): string | undefined =>
  ownEvents.includes(event) ? '您' : by === clockActor ? undefined : by

function pastStep(entry: TimelineEntry, index: number, line: Line, today: Day): TimelineStep {
  const amount = entry.amount === undefined ? '' : `金额 ${yuanText(entry.amount)} 元`
  const on = entry.day === undefined ? '' : dayWords(entry.day, today)
  const happened = [on, entry.message ?? amount].filter(Boolean).join(' · ')
  return {
    id: `${entry.at}-${index}`,
    title: applicantEvents(line)[entry.event],
    state: stops(entry.event) ? 'stopped' : 'done',
    who: whoWords(entry),
    when: instantWords(entry.at, today),
    next: happened || undefined,
  }
}

/** The day on which the bank said that the money arrived: `2月15日（周三）`. */
export function paidDayWords({ stage, timeline }: ClaimView, today: Day): string | undefined {
  const paid = timeline.find(({ event }) => event === 'paid')
  return stage === 'paid' && paid ? dayWords(dayAt(new Date(paid.at)), today) : undefined
}

const within = (days: number) => (days === 0 ? '当天' : `${days} 天内`)

/** How long the office took with others lately: what to expect, not a promise. */
export const paceWords = ({ half, nineInTen }: Pace): string =>
  `最近 30 天，一半的申请${within(half)}办完，十份里有九份${within(nineInTen)}办完。`

/** What the applicant has to do before anything goes on, null where it is nothing. */
function ownTurn({ line, kind }: Place, { bankCardMask }: ClaimView): string | null {
  const { number } = payeeWords(line.procedure)
  const awaitsCard = line.procedure.payee.kind === 'cardAfterApproval' && bankCardMask === null
  const turns: Partial<Record<StageKind, string | null>> = {
    draft: '您来填写',
    returned: '您来补正',
    choice: '您来选房',
    approved: awaitsCard ? `您来填收钱的${number}` : null,
    paymentFailed: `您来改${number}`,
  }
  return turns[kind] ?? null
}

/** What happened, who has it now, and what comes next. */
export function timelineSteps(claim: ClaimView, today: Day, place: Place = placeOf(claim)): TimelineStep[] {
  const { line, kind } = place
  const past = claim.timeline.map((entry, index) => pastStep(entry, index, line, today))
  if (isFinal(kind)) return past
  const ahead = stepsAhead(claim, place, today)
  const turn = ownTurn(place, claim)
  if (turn !== null) {
    const coming = kind === 'choice' ? ahead.slice(1) : ahead
    return [...past, { id: 'you', title: turn, state: 'current', who: '您' }, ...coming]
  }
  const [now, ...later] = ahead
  return now && !isEditable(claim) ? [...past, { ...now, state: 'current' }, ...later] : past
}
