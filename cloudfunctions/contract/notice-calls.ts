import '@domain/zod-setup'
import * as z from 'zod/mini'
import { Day } from '@domain/calendar/day'
import { ClosingDay, Extension } from '@domain/notice/closing-day'
import {
  ObjectionAnswer,
  ObjectionOutcome,
  ObjectionReason,
  ObjectionState,
  ObjectionWay,
  settlingBars,
} from '@domain/notice/objection'
import { defineCall } from './call'
import { Instant } from './views'

const id = z.string().check(z.minLength(1), z.maxLength(64))
/** Where a list goes on: a place that a page named as its `next`, or the beginning. */
const after = z.nullable(z.string().check(z.maxLength(120)))
const next = z.nullable(z.string())

/** A notice in a list. */
const noticeLine = {
  id: z.string(),
  title: z.string(),
  officeName: z.string(),
  opensOn: Day,
  closesOn: ClosingDay,
  running: z.boolean(),
}
export const NoticeLine = z.object(noticeLine)
export type NoticeLine = z.infer<typeof NoticeLine>

/** A masked row, its cells in the order of the headings. */
export const NoticeRowView = z.object({ id: z.string(), cells: z.array(z.string()) })
export type NoticeRowView = z.infer<typeof NoticeRowView>

export const NoticeView = z.object({
  ...noticeLine,
  officeId: z.string(),
  lines: z.array(z.string()),
  headings: z.array(z.string()),
  workingDays: z.int(),
  extensions: z.array(Extension),
  hotlines: z.array(z.object({ name: z.string(), phone: z.string() })),
})
export type NoticeView = z.infer<typeof NoticeView>

/** An objection as the office sees it. Who brought it in is not said. */
export const ObjectionView = z.object({
  id: z.string(),
  notice: z.object({ id: z.string(), title: z.string() }),
  cells: z.array(z.string()),
  way: z.nullable(ObjectionWay),
  receivedOn: Day,
  reason: z.string(),
  at: Instant,
  state: ObjectionState,
  answer: z.nullable(z.string()),
  settledAt: z.nullable(Instant),
  /** Why the caller may not settle it; null when they may. */
  bar: z.nullable(z.enum(settlingBars)),
})
export type ObjectionView = z.infer<typeof ObjectionView>

export const noticeCalls = {
  /** Public notices: those that run, the first to end on top, or those that are over, the last on top. */
  'list-notices': defineCall({
    kind: 'public',
    callers: ['worker'],
    input: z.object({ running: z.boolean(), after }),
    output: z.object({ notices: z.array(NoticeLine), next }),
    errors: [],
  }),
  /** One notice with a page of its rows. Once it is over it has no rows: nobody is shown longer than needed. */
  'read-notice': defineCall({
    kind: 'public',
    callers: ['worker'],
    input: z.object({ noticeId: id, after }),
    output: z.object({ notice: NoticeView, rows: z.array(NoticeRowView), next }),
    errors: ['notFound'],
  }),
  /** Objects to one row of a running notice. One an account and row. */
  'object-to-notice': defineCall({
    kind: 'write',
    callers: ['worker'],
    input: z.object({ noticeId: id, rowId: id, reason: ObjectionReason }),
    output: z.object({ objectionId: z.string() }),
    errors: ['notFound', 'noticeEnded', 'objectionThere', 'keyReused'],
  }),
  /** What the caller has objected to a notice, and what came of it. */
  'list-my-objections': defineCall({
    kind: 'read',
    callers: ['worker'],
    input: z.object({ noticeId: id }),
    output: z.object({
      objections: z.array(
        z.object({
          id: z.string(),
          rowId: z.string(),
          reason: z.string(),
          at: Instant,
          state: ObjectionState,
          answer: z.nullable(z.string()),
        }),
      ),
    }),
    errors: [],
  }),
  /** Writes down what somebody objected by phone, at the window or by letter, while the notice ran. */
  'enter-objection': defineCall({
    kind: 'write',
    callers: ['staff'],
    input: z.object({ noticeId: id, rowId: id, way: ObjectionWay, receivedOn: Day, reason: ObjectionReason }),
    output: z.object({ objectionId: z.string() }),
    errors: ['notFound', 'notWithinNotice', 'keyReused'],
  }),
  /** The objections to notices of one office: the open ones, the oldest on top, or the settled ones, the last on top. */
  'list-objections': defineCall({
    kind: 'read',
    callers: ['staff'],
    input: z.object({ organisationId: id, queue: z.enum(['open', 'settled']), after }),
    output: z.object({ objections: z.array(ObjectionView), next }),
    errors: ['notFound'],
  }),
  /** Says what came of an objection, and why. Whoever objected in the app is told. */
  'settle-objection': defineCall({
    kind: 'write',
    callers: ['staff'],
    input: z.object({ objectionId: id, outcome: ObjectionOutcome, answer: ObjectionAnswer }),
    output: z.object({ objectionId: z.string() }),
    errors: ['notFound', 'objectionSettled', 'notYoursToSettle', 'keyReused'],
  }),
} as const
