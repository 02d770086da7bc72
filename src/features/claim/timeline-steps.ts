import { dayAt, type Day } from '@domain/calendar/day'
import { yuanText } from '@domain/money'
import type { ClaimView, TimelineEntry } from '@contract/views'
import { dayWords, instantWords } from '@/services/day-words'
import { measure } from '@/services/policy'
import type { TimelineStep } from '@/ui/timeline'

const eventTitles: Record<TimelineEntry['event'], string> = {
  drafted: '开始填写',
  submitted: '提交申请',
  resubmitted: '改好后再次提交',
  withdrawn: '您撤回了',
  forwarded: '单位工会核对通过',
  returned: '请您补正',
  refused: '没有通过',
}

/** What the worker did; the record names them by role. */
const ownEvents: readonly TimelineEntry['event'][] = ['drafted', 'submitted', 'resubmitted', 'withdrawn']

function pastStep(entry: TimelineEntry, index: number, today: Day): TimelineStep {
  const amount = entry.amount === undefined ? '' : `金额 ${yuanText(entry.amount)} 元`
  return {
    id: `${entry.at}-${index}`,
    title: eventTitles[entry.event],
    state: entry.event === 'refused' ? 'stopped' : 'done',
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

function offices(claim: ClaimView, today: Day): TimelineStep[] {
  const union = claim.employer?.union?.name ?? '单位工会'
  const [, , higher, centre] = measure.steps
  const until = (step: (typeof measure.steps)[number] | undefined) =>
    step?.until && `${dayWords(dayAt(new Date(`${step.until}T00:00:00+08:00`)), today)}前`
  return [
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

/** What happened, who has it now, and what comes next. */
export function timelineSteps(claim: ClaimView, today: Day): TimelineStep[] {
  const past = claim.timeline.map((entry, index) => pastStep(entry, index, today))
  if (claim.stage === 'refused' || claim.stage === 'withdrawn') return past
  const coming = offices(claim, today)
  if (claim.stage === 'returned' || claim.stage === 'draft') {
    const title = claim.stage === 'returned' ? '您来补正' : '您来填写'
    return [...past, { id: 'you', title, state: 'current', who: '您' }, ...coming]
  }
  const rest = claim.stage === 'districtReview' ? coming.slice(1) : coming
  return [
    ...past,
    ...rest.map((step, index) => (index === 0 ? { ...step, state: 'current' as const } : step)),
  ]
}
