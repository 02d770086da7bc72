import { dayAt } from '@domain/calendar/day'
import type { NoticeOffice } from '@domain/notice/notice'
import { maskedRow, type NoticeColumn } from '@domain/notice/notice-column'
import { noticeSpan } from '@domain/notice/notice-span'
import type { RowOwner } from '@domain/notice/objection'
import { appendAudit, type Actor } from '@platform/trail/audit'
import { listKeyOf } from '@platform/trail/notice-life'
import { noticeRows, notices, type NoticeRecord } from '@platform/records/notice'
import type { Transaction } from '@platform/store/transaction'
import { noticeIdOf, rowIdOf, type NoticePlace } from './notice-place'

/** What a step of kind notice announces, from pack and procedure. */
export type Announced = {
  packId: string
  measureId: string
  stepId: string
  office: NoticeOffice
  title: string
  lines: readonly string[]
  shows: readonly NoticeColumn[]
  workingDays: number
  hotlines: readonly { name: string; phone: string }[]
}

/** What of a claim can be shown, by field and unmasked; what no column names is not taken. */
export type NoticeSubject = {
  claimId: string
  owner: RowOwner
  values: Readonly<Record<string, string | null>>
}

/**
 * Puts a claim on the public notice of its step: on that of today, which the first claim of a day opens. Only masks are written.
 * A claim that comes again on the same day stands there as it is now. Keep what it answers on the claim.
 */
export async function openNotice(
  transaction: Transaction,
  announced: Announced,
  subject: NoticeSubject,
  { actor, at }: { actor: Actor; at: Date },
): Promise<NoticePlace> {
  const noticeId = noticeIdOf({ ...announced, officeId: announced.office.id }, dayAt(at))
  const notice =
    (await transaction.get(notices, noticeId)) ?? (await posted(transaction, noticeId, announced, actor, at))
  const rowId = rowIdOf(noticeId, subject.claimId)
  const earlier = await transaction.get(noticeRows, rowId)
  await transaction.put(noticeRows, {
    _id: rowId,
    noticeId,
    claimId: subject.claimId,
    owner: subject.owner,
    cells: maskedRow(notice.columns, subject.values),
    rowKey: earlier?.rowKey ?? `${at.toISOString()}.${rowId}`,
    state: 'shown',
    open: earlier?.open ?? 0,
    // What an objection was right about was mended, or the claim would not be here again.
    upheld: 0,
  })
  return { noticeId, rowId }
}

async function posted(
  transaction: Transaction,
  noticeId: string,
  { packId, measureId, stepId, office, title, lines, shows, workingDays, hotlines }: Announced,
  actor: Actor,
  at: Date,
): Promise<NoticeRecord> {
  const span = noticeSpan(dayAt(at), workingDays)
  const notice: NoticeRecord = {
    _id: noticeId,
    packId,
    measureId,
    stepId,
    office,
    title,
    lines: [...lines],
    columns: [...shows],
    hotlines: hotlines.map(({ name, phone }) => ({ name, phone })),
    ...span,
    extensions: [],
    state: 'running',
    listKey: listKeyOf(noticeId, span.closesOn.day),
    passKey: '',
    postedAt: at.toISOString(),
    closedAt: null,
    auditSequence: 0,
    auditHash: '',
    auditSeal: '',
  }
  const values = { measureId, office: office.id, workingDays, closesOn: span.closesOn.day }
  const audited = await appendAudit(transaction, notice, { event: 'noticeOpened', actor, at, values })
  await transaction.put(notices, audited)
  return audited
}
