import '@domain/zod-setup'
import * as z from 'zod/mini'
import { Day } from '@domain/calendar/day'
import { GrantedRole } from '@domain/organisation/role'
import { Figures } from '@domain/statistics/figures'
import { defineCall } from './call'

/** The last 7 or 30 days with today, or everything since the beginning. */
export const statisticsSpans = ['week', 'month', 'all'] as const
export const StatisticsSpan = z.enum(statisticsSpans)
export type StatisticsSpan = z.infer<typeof StatisticsSpan>

const asked = {
  /** One of the caller's offices; null for the first. */
  organisationId: z.nullable(z.string().check(z.maxLength(64))),
  /**
   * All offices of a role that stand below the caller's together: those of the whole city for an office of which there is one, else
   * those that belong to it. Null for the office itself.
   */
  role: z.nullable(GrantedRole),
  span: StatisticsSpan,
}

export const StatisticsView = z.object({
  organisationName: z.string(),
  /** Whose figures these are. */
  role: GrantedRole,
  /** Roles below the caller's office whose figures they may ask for, the lowest first. */
  rolesBelow: z.array(GrantedRole),
  /** Whether figures of roles below are of the whole city, or of the offices that belong to the caller's. */
  below: z.enum(['city', 'own']),
  /** Days on which anything happened, in order. */
  days: z.array(z.object({ day: Day, figures: Figures })),
  /** All days of the span together. */
  total: Figures,
  /** Claims that lie there now. */
  waiting: z.int(),
  today: Day,
})
export type StatisticsView = z.infer<typeof StatisticsView>

export const statisticsCalls = {
  /** What came, what was done and how long it took, by day. Counted a few minutes after it happened. */
  'read-statistics': defineCall({
    kind: 'read',
    callers: ['reviewer'],
    input: z.object(asked),
    output: StatisticsView,
    errors: ['notAllowed'],
  }),
  /** The same as a table, a row a day, for a spreadsheet. */
  'export-statistics': defineCall({
    kind: 'read',
    callers: ['reviewer'],
    input: z.object({ ...asked, format: z.enum(['csv', 'xlsx']) }),
    output: z.object({ fileName: z.string(), contentBase64: z.string() }),
    errors: ['notAllowed'],
  }),
} as const
