import { addDays, type Day } from '@domain/calendar/day'
import type { StatisticsSpan } from '@contract/statistics-calls'
import { command } from '@platform/store/cloud'
import { dailyFigures, figuresId, type DailyFigures } from '@platform/records/statistics'
import { find } from '@platform/store/store'

/** A campaign and its payment lie within a year; nothing older is asked for. */
const longestSpan = 400

const spanDays: Record<StatisticsSpan, number> = { week: 7, month: 30, all: longestSpan }

/** The first day of a span that ends today. */
export const firstDayOf = (span: StatisticsSpan, today: Day): Day => addDays(today, 1 - spanDays[span])

/** One subject's figures from a day on, in order: a document a day, read by one range of ids. */
export const figuresSince = (subject: string, from: Day, today: Day): Promise<DailyFigures[]> =>
  find(
    dailyFigures,
    { _id: command.gte(figuresId(subject, from)).and(command.lte(figuresId(subject, today))) },
    { orderBy: [['_id', 'asc']], limit: longestSpan },
  )
