import { dayAt, type Day } from '@domain/calendar/day'
import { reviewLevels } from '@domain/claim/review-level'
import type { Stage } from '@domain/claim/stage'
import { yuanText } from '@domain/money'
import type { ClaimView, Pace, TimelineEntry } from '@contract/views'
import { dayWords, instantWords } from '@/services/words/day-words'
import { measure } from '@/services/claim/policy'
import type { TimelineStep } from '@/ui/display/timeline'

const eventTitles: Record<TimelineEntry['event'], string> = {
  drafted: '开始填写',
  submitted: '提交申请',
  resubmitted: '改好后再次提交',
  withdrawn: '您撤回了',
  unionAssigned: '找到了单位工会，转过去核对',
  forwarded: '核对通过，转给上一级',
  approvalProposed: '市里一位同事看过了，再由第二位看一遍',
  approved: '市里批准了',
  cardGiven: '填好收钱的卡号',
  putInBatch: '排上打款了',
  takenOutOfBatch: '这次没排上，等下一批打款',
  paid: '钱打到卡里了',
  paymentFailed: '银行没打成',
  returned: '请您补正',
  refused: '没有通过',
}

/** What the worker did; the record names them by role. */
const ownEvents: readonly TimelineEntry['event'][] = [
  'drafted',
  'submitted',
  'resubmitted',
  'withdrawn',
  'cardGiven',
]

function pastStep(entry: TimelineEntry, index: number, today: Day): TimelineStep {
  const amount = entry.amount === undefined ? '' : `金额 ${yuanText(entry.amount)} 元`
  return {
    id: `${entry.at}-${index}`,
    title: eventTitles[entry.event],
    state: entry.event === 'refused' || entry.event === 'paymentFailed' ? 'stopped' : 'done',
    who: ownEvents.includes(entry.event) ? '您' : entry.by,
    when: instantWords(entry.at, today),
    next: entry.message ?? (amount || undefined),
  }
}

/** By when the office that has the claim should be done: `2月22日（周三）前`, with 预计 when the day is not certain. */
export function dueWords(due: ClaimView['due'], today: Day): string | undefined {
  if (!due) return undefined
  const words = `${dayWords(due.day, today)}前`
  return due.certain ? words : `预计${words}`
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

function offices(claim: ClaimView, today: Day): TimelineStep[] {
  const union = claim.employer?.union?.name ?? '单位工会'
  const [, , higher, centre] = measure.steps
  const until = (step: (typeof measure.steps)[number] | undefined) =>
    step?.until && `${dayWords(dayAt(new Date(`${step.until}T00:00:00+08:00`)), today)}前`
  const finding: TimelineStep = {
    id: 'finding',
    title: '找到您的单位工会',
    state: 'coming',
    who: claim.employer?.districtUnion?.name ?? '区总工会',
  }
  return [
    ...(claim.employerNamed && !claim.employer?.union ? [finding] : []),
    {
      id: 'grassroots',
      title: '单位工会核对身份和车票',
      state: 'coming',
      who: union,
      when: dueWords(claim.stage === 'grassrootsReview' ? claim.due : null, today),
      next: '请把车票原件和身份证带给工会看。',
    },
    { id: 'higher', title: '上级工会复核', state: 'coming', who: higher?.who, when: until(higher) },
    { id: 'centre', title: '审批，把钱打到卡里', state: 'coming', who: centre?.who, when: until(centre) },
  ]
}

/** How many of the offices are behind a claim; the last one also pays. */
const officesBehind: Partial<Record<Stage, number>> = {
  districtReview: 1,
  centreReview: 2,
  approved: 2,
  inPayment: 2,
  paymentFailed: 2,
}

/** What is asked of the worker, or who does the rest, once the claim is approved. */
function payment({ stage, bankCardMask }: ClaimView, centre: TimelineStep): TimelineStep[] {
  if (stage === 'paymentFailed')
    return [{ id: 'you', title: '您来改卡号', state: 'current', who: '您' }, centre]
  if (stage === 'approved' && bankCardMask === null)
    return [{ id: 'you', title: '您来填收钱的卡号', state: 'current', who: '您' }, centre]
  return [{ ...centre, state: 'current' }]
}

/** What happened, who has it now, and what comes next. */
export function timelineSteps(claim: ClaimView, today: Day): TimelineStep[] {
  const past = claim.timeline.map((entry, index) => pastStep(entry, index, today))
  const { stage } = claim
  if (stage === 'refused' || stage === 'withdrawn' || stage === 'paid') return past
  const coming = offices(claim, today)
  if (stage === 'returned' || stage === 'draft') {
    const title = stage === 'returned' ? '您来补正' : '您来填写'
    const returnedBy = claim.returnedBy === null ? 0 : reviewLevels.indexOf(claim.returnedBy)
    // Who is still looking for the union has passed nothing yet.
    const done = claim.employerNamed && !claim.employer?.union ? 0 : returnedBy
    return [...past, { id: 'you', title, state: 'current', who: '您' }, ...coming.slice(done)]
  }
  const rest = coming.slice(officesBehind[stage] ?? 0)
  const [first] = rest
  if (first && (stage === 'approved' || stage === 'inPayment' || stage === 'paymentFailed'))
    return [...past, ...payment(claim, { ...first, title: '把钱打到卡里' })]
  return [
    ...past,
    ...rest.map((step, index) => (index === 0 ? { ...step, state: 'current' as const } : step)),
  ]
}
