import type { Day } from '../calendar/day'
import {
  nationalCalendar,
  workingDaysAfter,
  type WorkingCalendar,
  type WorkingDeadline,
} from '../calendar/working-day'
import type { ExtensionReason } from './closing-day'

/** What of a notice its span follows from. */
export type Posted = { opensOn: Day; workingDays: number; closesOn: WorkingDeadline }

/**
 * How long a notice runs that was posted on a day: the day of posting is not counted, and the last day is counted to its
 * end. Throws RangeError without a whole number of days: no notice is over at once, and none borrows another item's days.
 */
export function noticeSpan(
  opensOn: Day,
  workingDays: number,
  calendar: WorkingCalendar = nationalCalendar,
): Posted {
  if (!Number.isInteger(workingDays) || workingDays < 1)
    throw new RangeError(`not a number of working days: ${workingDays}`)
  return { opensOn, workingDays, closesOn: workingDaysAfter(opensOn, workingDays, calendar) }
}

/**
 * A notice's last day by the calendar as it is now. It may move later, never earlier: people were told the earlier one. What was
 * reckoned becomes certain as soon as the holidays are published, also where the day stays.
 */
export function extendedSpan(
  { opensOn, workingDays, closesOn }: Posted,
  calendar: WorkingCalendar = nationalCalendar,
): { closesOn: WorkingDeadline; extendedBy: ExtensionReason | null } {
  const now = workingDaysAfter(opensOn, workingDays, calendar)
  if (now.day > closesOn.day) return { closesOn: now, extendedBy: 'calendarChanged' }
  return { closesOn: { day: closesOn.day, certain: closesOn.certain || now.certain }, extendedBy: null }
}
