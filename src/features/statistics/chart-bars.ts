import { addDays, daysBetween, type Day } from '@domain/calendar/day'
import { noFigures, plusFigures, totalOf, type Figures } from '@domain/statistics/figures'
import type { StatisticsSpan, StatisticsView } from '@contract/statistics-calls'

/** One place on the chart: a day, or the seven days from one on. */
export type Bar = { from: Day; days: number; received: number; finished: number }

/** What an office is done with: passed on, sent back, refused. */
export const finishedOf = ({ passed, returned, refused }: Figures): number =>
  passed + returned + totalOf(refused)

const mostDaysApart = 31

/**
 * The figures of a span as bars without a gap: a bar a day, a bar a week where the span is longer than a month. Everything
 * since the beginning begins with the first day on which something happened.
 */
export function barsOf({ days, today }: Pick<StatisticsView, 'days' | 'today'>, span: StatisticsSpan): Bar[] {
  const first = { week: addDays(today, -6), month: addDays(today, -29), all: days[0]?.day ?? today }[span]
  const width = daysBetween(first, today) >= mostDaysApart ? 7 : 1
  const count = Math.floor(daysBetween(first, today) / width) + 1
  const sums = Array.from({ length: count }, () => noFigures)
  for (const { day, figures } of days) {
    const place = Math.floor(daysBetween(first, day) / width)
    const sum = sums[place]
    if (sum) sums[place] = plusFigures(sum, figures)
  }
  return sums.map((sum, place) => ({
    from: addDays(first, place * width),
    days: width,
    received: sum.received,
    finished: finishedOf(sum),
  }))
}
