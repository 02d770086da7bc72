import type { Day } from '@domain/calendar/day'
import { withObjection, type ObjectionWay } from '@domain/notice/objection'
import { appendAudit, type Actor } from '@platform/trail/audit'
import {
  noticeRows,
  notices,
  objections,
  type NoticeRecord,
  type NoticeRow,
  type ObjectionRecord,
} from '@platform/records/notice'
import { refuse } from '@platform/store/refusal'
import type { Transaction } from '@platform/store/transaction'
import type { NoticePlace } from './notice-place'

/** A row that is shown now, and its notice. Anything else answers like what is not there. */
export async function shownRow(
  transaction: Transaction,
  { noticeId, rowId }: NoticePlace,
): Promise<{ notice: NoticeRecord; row: NoticeRow }> {
  const notice = await transaction.get(notices, noticeId)
  const row = await transaction.get(noticeRows, rowId)
  if (!notice || row?.noticeId !== noticeId || row.state !== 'shown') return refuse('notFound', {})
  return { notice, row }
}

export type Objected = {
  id: string
  reason: string
  way: ObjectionWay | null
  receivedOn: Day
  actor: Actor
  at: Date
}

/** Writes an objection: it holds its row from now on, and the notice's chain says that it came. */
export async function putObjection(
  transaction: Transaction,
  { notice, row }: { notice: NoticeRecord; row: NoticeRow },
  { id, reason, way, receivedOn, actor, at }: Objected,
): Promise<void> {
  const objection: ObjectionRecord = {
    _id: id,
    noticeId: notice._id,
    rowId: row._id,
    officeId: notice.office.id,
    accountId: actor.accountId,
    way,
    receivedOn,
    reason,
    at: at.toISOString(),
    state: 'open',
    answer: null,
    settledBy: null,
    settledAt: null,
    queue: 'open',
    queueKey: `${at.toISOString()}.${id}`,
  }
  const values = { objectionId: id, rowId: row._id, way: way ?? 'self', receivedOn }
  await transaction.put(objections, objection)
  await transaction.put(noticeRows, { ...row, ...withObjection(row) })
  await transaction.put(
    notices,
    await appendAudit(transaction, notice, { event: 'noticeObjected', actor, at, values }),
  )
}
