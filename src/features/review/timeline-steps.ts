import { yuanText } from '@domain/money'
import type { ReviewView, TimelineEntry } from '@contract/views'
import { instantWords } from '@/services/day-words'
import type { Day } from '@domain/calendar/day'
import type { TimelineStep } from '@/ui/timeline'

const eventNames: Record<TimelineEntry['event'], string> = {
  drafted: '开始填写',
  submitted: '提交申请',
  resubmitted: '改好再次提交',
  withdrawn: '本人撤回',
  forwarded: '转给上级工会',
  returned: '退回补正',
  refused: '不通过',
}

function stepOf({ event, at, by, message, amount }: TimelineEntry, index: number, today: Day): TimelineStep {
  const next = [amount === undefined ? '' : `${yuanText(amount)} 元`, message ?? '']
    .filter(Boolean)
    .join(' · ')
  return {
    id: `${index}`,
    title: eventNames[event],
    state: event === 'refused' ? 'stopped' : 'done',
    who: by,
    when: instantWords(at, today),
    ...(next === '' ? {} : { next }),
  }
}

/** What has happened with a claim since it was submitted, and who has it now. */
export function timelineSteps({ timeline, stage }: ReviewView, today: Day): TimelineStep[] {
  const past = timeline
    .filter(({ event }) => event !== 'drafted')
    .map((entry, index) => stepOf(entry, index, today))
  if (stage === 'grassrootsReview') return [...past, { id: 'now', title: '单位工会核对', state: 'current' }]
  if (stage === 'returned') return [...past, { id: 'now', title: '等本人补正', state: 'current' }]
  if (stage === 'districtReview') return [...past, { id: 'now', title: '上级工会复核', state: 'current' }]
  return past
}
