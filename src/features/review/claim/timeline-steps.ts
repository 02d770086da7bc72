import { clockActor } from '@domain/procedure/transition'
import { yuanText } from '@domain/money'
import type { ReviewView, TimelineEntry } from '@contract/views'
import { staffEvents, stops } from '@/services/procedure/event-words'
import type { Line } from '@/services/procedure/line'
import { placeOf, type Place } from '@/services/procedure/place'
import { staffNow } from '@/services/procedure/staff-words'
import { dayWords, instantWords } from '@/services/words/day-words'
import type { Day } from '@domain/calendar/day'
import type { TimelineStep } from '@/ui/display/timeline'

function stepOf(
  { event, at, by, message, amount, day }: TimelineEntry,
  index: number,
  line: Line,
  today: Day,
): TimelineStep {
  const next = [
    day === undefined ? '' : dayWords(day, today),
    amount === undefined ? '' : `${yuanText(amount)} 元`,
    message ?? '',
  ]
    .filter(Boolean)
    .join(' · ')
  return {
    id: `${index}`,
    title: staffEvents(line)[event],
    state: stops(event) ? 'stopped' : 'done',
    who: by === clockActor ? '自动' : by,
    when: instantWords(at, today),
    ...(next === '' ? {} : { next }),
  }
}

/** What has happened with a claim since it was submitted, and who has it now. */
export function timelineSteps(view: ReviewView, today: Day, place: Place = placeOf(view)): TimelineStep[] {
  const past = view.timeline
    .filter(({ event }) => event !== 'drafted')
    .map((entry, index) => stepOf(entry, index, place.line, today))
  const title = staffNow(place)
  return title === null ? past : [...past, { id: 'now', title, state: 'current' }]
}
