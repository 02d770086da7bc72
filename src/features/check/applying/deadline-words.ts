import { daysBetween, hasEnd, placeInWindow, type Day, type DaySpan } from '@domain/calendar/day'
import { applyWindowOf } from '@domain/policy/decide/judge-measure'
import { numberOn } from '@domain/policy/pack/figure'
import type { Measure, Step } from '@domain/policy/pack/measure'
import type { Pack } from '@domain/policy/pack/pack'
import { dayWords } from '@/services/words/day-words'

/** `soon` is a week or less. `assumed`: the source gives no days, the demo does. */
export type Deadline = { text: string; soon: boolean; assumed: boolean }

const daysLeft = (left: number): string => (left === 0 ? '今天最后一天' : `还剩 ${left} 天`)

/** Until when one can apply, in calendar days. */
export function deadlineOf(pack: Pack, measure: Measure, today: Day): Deadline {
  const { apply } = measure
  const span = applyWindowOf(pack, measure)
  if (apply.kind === 'notStated') return { text: apply.words, soon: false, assumed: false }
  if (apply.kind === 'anyTime' || span === null)
    return { text: apply.words ?? '随时能办', soon: false, assumed: false }
  const assumed = pack.parameters[apply.window]?.assumed !== undefined
  const { text, soon } = spanWords(span, today)
  return { text: [text, apply.words].filter(Boolean).join('。'), soon, assumed }
}

/** `1月28日（周六）开始，还要等 1 天`, `2月17日（周五）截止，还剩 2 天`, `1月8日（周日）开始，哪天结束没写`. */
function spanWords(span: DaySpan, today: Day): { text: string; soon: boolean } {
  const begins = `${dayWords(span.from, today)}开始`
  const wait = daysBetween(today, span.from)
  if (wait > 0) return { text: `${begins}，还要等 ${wait} 天`, soon: false }
  if (!hasEnd(span)) return { text: `${begins}，文件没写哪天结束`, soon: false }
  const ends = `${dayWords(span.to, today)}截止`
  if (placeInWindow(today, span) === 'after') return { text: `${ends}了`, soon: false }
  const left = daysBetween(today, span.to)
  return { text: `${ends}，${daysLeft(left)}`, soon: left <= 7 }
}

/** By when a step is done: `2月17日（周五）前`, `3 个工作日`; empty when the source does not say. */
export function stepDeadline(pack: Pack, { until, workingDays }: Step, today: Day): string {
  const by = until ? `${dayWords(until, today)}前` : ''
  if (workingDays === undefined) return by
  const assumed = pack.parameters[workingDays]?.assumed === undefined ? '' : '（文件没写，演示按这个算）'
  return [by, `${numberOn(pack.parameters, workingDays, today)} 个工作日${assumed}`]
    .filter(Boolean)
    .join('，')
}
