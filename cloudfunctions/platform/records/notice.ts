import '@domain/zod-setup'
import * as z from 'zod/mini'
import { Notice } from '@domain/notice/notice'
import { Objection } from '@domain/notice/objection'
import type { Collection } from '../store/store'

const NoticeRecord = z.extend(Notice, {
  /** Keyed hash of pack, measure, step, office and day: claims that come to a step on one day stand on one notice. */
  _id: z.string(),
  stepId: z.string(),
  hotlines: z.array(z.object({ name: z.string(), phone: z.string() })),
  /** Last day and id in one text: lists are read by it, and so is what is over. */
  listKey: z.string(),
  /** The list key of a closed notice from which the clock has claims to pass on, empty otherwise: what it looks through does not grow. */
  passKey: z._default(z.string(), ''),
  postedAt: z.string(),
  closedAt: z.nullable(z.string()),
  auditSequence: z.int(),
  auditHash: z.string(),
  auditSeal: z.string(),
})
export type NoticeRecord = z.infer<typeof NoticeRecord>

export const notices: Collection<NoticeRecord> = { name: 'notices', schema: NoticeRecord }

const NoticeRow = z.object({
  /** Keyed hash of notice and claim: everybody may see it, and nobody learns the claim by it. */
  _id: z.string(),
  noticeId: z.string(),
  claimId: z.string(),
  /** Whose claim it is. Never shown: nobody of it settles an objection to it. */
  owner: z.object({ accountId: z.nullable(z.string()), organisationId: z.nullable(z.string()) }),
  /** Masked, in the order of the notice's columns. */
  cells: z.array(z.string()),
  /** Instant and id in one text: rows are read by it. */
  rowKey: z.string(),
  /** `left` as soon as the claim goes on, back or out. */
  state: z.enum(['shown', 'left']),
  /** Objections that nobody has settled, and those that were right. */
  open: z.int(),
  upheld: z.int(),
})
export type NoticeRow = z.infer<typeof NoticeRow>

export const noticeRows: Collection<NoticeRow> = { name: 'noticeRows', schema: NoticeRow }

const ObjectionRecord = z.extend(Objection, {
  _id: z.string(),
  officeId: z.string(),
  /** Which list of the office it is in, and its place there: while open since when, afterwards when it was settled; and its id. */
  queue: z.enum(['open', 'settled']),
  queueKey: z.string(),
})
export type ObjectionRecord = z.infer<typeof ObjectionRecord>

export const objections: Collection<ObjectionRecord> = { name: 'objections', schema: ObjectionRecord }
