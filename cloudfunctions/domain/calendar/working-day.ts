import { isWorkday } from 'chinese-days'
import { addDays, day, type Day } from './day'

/** The last day for which the national holiday calendar is published and contained in the library. */
export const calendarKnownThrough: Day = day('2026-12-31')

/** A deadline in working days. `certain` is false when it runs past the published calendar: say 预计. */
export type WorkingDeadline = { day: Day; certain: boolean }

/** Whether offices work on a day, by the national calendar with its swapped days. */
export const isWorkingDay = (on: Day): boolean => isWorkday(on)

/** The n-th working day after a day (that day not counted), by the national calendar with its swapped days. */
export function workingDaysAfter(start: Day, count: number): WorkingDeadline {
  let current = start
  for (let left = count; left > 0;) {
    current = addDays(current, 1)
    if (isWorkingDay(current)) left -= 1
  }
  return { day: current, certain: current <= calendarKnownThrough }
}
