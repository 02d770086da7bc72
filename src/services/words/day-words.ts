import { dayAt, daysBetween, timeAt, weekdayOf, type Day } from '@domain/calendar/day'

const weekdays = ['日', '一', '二', '三', '四', '五', '六']

/** `2月17日（周五）`, with the year when it is not this year. */
export function dayWords(value: Day, today: Day | null): string {
  const [year = '', month = '', date = ''] = value.split('-')
  const near = today?.startsWith(`${year}-`) === true
  const weekday = weekdays[weekdayOf(value)] ?? ''
  return `${near ? '' : `${year}年`}${Number(month)}月${Number(date)}日（周${weekday}）`
}

/** `2月17日`. */
export function shortDay(value: Day): string {
  const [, month = '', date = ''] = value.split('-')
  return `${Number(month)}月${Number(date)}日`
}

/** `2023年2月15日`. */
export function plainDay(value: Day): string {
  const [year = '', month = '', date = ''] = value.split('-')
  return `${year}年${Number(month)}月${Number(date)}日`
}

/** `2月15日（周三）09:30` in Shanghai. */
export function instantWords(instant: string, today: Day | null): string {
  const date = new Date(instant)
  return `${dayWords(dayAt(date), today)}${timeAt(date)}`
}

/** `2月17日（周五）截止，还有 2 天`; on the last day and after it, so too. */
export function deadlineWords(last: Day, today: Day): string {
  const left = daysBetween(today, last)
  if (left < 0) return `${dayWords(last, today)}截止了`
  return `${dayWords(last, today)}截止，${left === 0 ? '就是今天' : `还有 ${left} 天`}`
}
