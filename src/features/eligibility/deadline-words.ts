import { daysBetween, placeInWindow, type Day } from '@domain/calendar/day'
import { applyWindowOf } from '@domain/policy/judge-measure'
import { numberOn } from '@domain/policy/figure'
import type { Measure, Step } from '@domain/policy/measure'
import type { Pack } from '@domain/policy/pack'
import { dayWords } from '@/services/day-words'

/** `soon` is a week or less. `assumed`: the source gives no days, the demo does. */
export type Deadline = { text: string; soon: boolean; assumed: boolean }

const daysLeft = (left: number): string => (left === 0 ? '今天最后一天' : `还剩 ${left} 天`)

/** Until when one can apply, in calendar days. */
export function deadlineOf(pack: Pack, measure: Measure, today: Day): Deadline {
  const { apply } = measure
  const window = applyWindowOf(pack, measure)
  if (apply.kind === 'notStated') return { text: apply.words, soon: false, assumed: false }
  if (apply.kind === 'anyTime' || window === null) return { text: '随时能办', soon: false, assumed: false }
  const assumed = pack.parameters[apply.window]?.assumed !== undefined
  switch (placeInWindow(today, window)) {
    case 'before': {
      const left = daysBetween(today, window.from)
      return { text: `${dayWords(window.from, today)}开始，还要等 ${left} 天`, soon: false, assumed }
    }
    case 'within': {
      const left = daysBetween(today, window.to)
      return { text: `${dayWords(window.to, today)}截止，${daysLeft(left)}`, soon: left <= 7, assumed }
    }
    case 'after':
      return { text: `${dayWords(window.to, today)}截止了`, soon: false, assumed }
  }
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
