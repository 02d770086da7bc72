import { getDayDetail, isWorkday } from 'chinese-days'
import { addDays, day, type Day } from './day'

/** Each November the days off of the next year are published; the library names the holidays of the years it contains. */
const isPublished = (year: number): boolean => getDayDetail(`${year}-10-01`).name.includes('国庆')

const firstPublishedYear = 2004

function lastPublishedYear(): number {
  let year = firstPublishedYear
  while (isPublished(year + 1)) year += 1
  return year
}

/** The first and the last day for which the national holiday calendar is published and contained in the library. */
export const calendarKnownFrom: Day = day(`${firstPublishedYear}-01-01`)
export const calendarKnownThrough: Day = day(`${lastPublishedYear()}-12-31`)

/**
 * A deadline in working days. `certain` is false when it was reckoned through days whose holidays are not published, by
 * Monday to Friday alone: it is said as 预计 or 大约, and nobody is flatly late by it.
 */
export type WorkingDeadline = { day: Day; certain: boolean }

/** Whether offices work on a day, by the national calendar with its swapped days; where that is not published, Monday to Friday. */
export const isWorkingDay = (on: Day): boolean => isWorkday(on)

/** A calendar of working days, and between which days its holidays are published. */
export type WorkingCalendar = { isWorkingDay(on: Day): boolean; knownFrom: Day; knownThrough: Day }

/** The national calendar, as far as the library has it. */
export const nationalCalendar: WorkingCalendar = {
  isWorkingDay,
  knownFrom: calendarKnownFrom,
  knownThrough: calendarKnownThrough,
}

/** The n-th working day after a day (that day not counted), by the national calendar with its swapped days. */
export function workingDaysAfter(
  start: Day,
  count: number,
  calendar: WorkingCalendar = nationalCalendar,
): WorkingDeadline {
  let current = start
  for (let left = count; left > 0;) {
    current = addDays(current, 1)
    if (calendar.isWorkingDay(current)) left -= 1
  }
  return {
    day: current,
    certain: addDays(start, 1) >= calendar.knownFrom && current <= calendar.knownThrough,
  }
}
