import '../zod-setup'
import * as z from 'zod/mini'
import { Day, daysBetween } from '../calendar/day'
import { ClosingDay, Extension } from './closing-day'
import { extendedSpan, type Posted } from './notice-span'
import { NoticeColumn } from './notice-column'

/** Whoever posts a notice and settles what is objected to it. */
export const NoticeOffice = z.object({ id: z.string(), name: z.string() })
export type NoticeOffice = z.infer<typeof NoticeOffice>

/**
 * A public notice (公示) of one office: the claims of one measure that came to its step on one day. `running` until its last day
 * is over and the clock has closed it.
 */
export const Notice = z.object({
  packId: z.string(),
  measureId: z.string(),
  office: NoticeOffice,
  title: z.string(),
  /** What is announced, a sentence a line. */
  lines: z.array(z.string()),
  columns: z.array(NoticeColumn),
  opensOn: Day,
  workingDays: z.int(),
  closesOn: ClosingDay,
  extensions: z.array(Extension),
  state: z.enum(['running', 'closed']),
})
export type Notice = z.infer<typeof Notice>

/** Where a notice stands on a day. On its last day it still runs, until that day's end. */
export type NoticeStanding =
  { running: true; daysLeft: number; until: Day; certain: boolean } | { running: false; until: Day }

/** Where a notice stands by the calendar of today, also when no clock has looked at it since the calendar changed. */
export function noticeState(notice: Posted, today: Day): NoticeStanding {
  const { day: until, certain } = extendedSpan(notice).closesOn
  if (today > until) return { running: false, until }
  return { running: true, daysLeft: daysBetween(today, until), until, certain }
}

/** Whether a day on which an objection was received lies within the notice: from its posting to the end of its last day. */
export const isInTime = (notice: Posted, receivedOn: Day): boolean =>
  receivedOn >= notice.opensOn && noticeState(notice, receivedOn).running
