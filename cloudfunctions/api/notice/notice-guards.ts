import type { Day } from '@domain/calendar/day'
import { noticeState } from '@domain/notice/notice'
import { noticeRows, notices } from '@platform/records/notice'
import { refuse } from '@platform/store/refusal'
import type { Transaction } from '@platform/store/transaction'
import type { NoticePlace } from './notice-place'

/** Guard of a move on: refuses with `noticeRunning` until the notice's last day is over, by the calendar of today. */
export async function noticeOver(
  transaction: Transaction,
  { noticeId }: NoticePlace,
  today: Day,
): Promise<void> {
  const notice = await transaction.get(notices, noticeId)
  if (!notice) throw new Error(`notice ${noticeId} is missing`)
  const state = noticeState(notice, today)
  if (state.running) refuse('noticeRunning', { until: state.until, certain: state.certain })
}

/**
 * Guard of a move on: refuses with `objectionOpen` while an objection to this claim is not settled, and with `objectionUpheld` once
 * one was right: such a claim is returned or refused, and comes on a notice anew. Objections to others do not hold it.
 */
export async function noOpenObjection(transaction: Transaction, { rowId }: NoticePlace): Promise<void> {
  const row = await transaction.get(noticeRows, rowId)
  if (!row) throw new Error(`row ${rowId} of a notice is missing`)
  if (row.open > 0) refuse('objectionOpen', { count: row.open })
  if (row.upheld > 0) refuse('objectionUpheld', {})
}
