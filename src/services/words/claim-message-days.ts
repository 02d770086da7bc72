import { Day } from '@domain/calendar/day'
import { dayWords } from './day-words'
import type { MessageValues } from './message'

const dayOf = (text: string | undefined): string | null => {
  const parsed = Day.safeParse(text)
  return parsed.success ? dayWords(parsed.data, parsed.data) : null
}

/** Reckoned by weekdays alone, since the holidays of that year were not published. */
const perhaps = ({ reckoned }: MessageValues): string => (reckoned === 'yes' ? '预计' : '')

/** `2月22日（周三）前核对完。` */
export function dueText(values: MessageValues, work: string): string {
  const due = dayOf(values['due'])
  return due === null ? '' : `${perhaps(values)}${due}前${work}完。`
}

/** `公示到2月22日（周三）。` */
export function noticeText(values: MessageValues): string {
  const due = dayOf(values['due'])
  return due === null ? '' : `${perhaps(values)}公示到${due}。`
}

export function untilText(until: string | undefined): string {
  const day = dayOf(until)
  return day === null ? '' : `${day}前要办完上面的手续，请尽早改好。`
}
