import type { Day } from '@domain/calendar/day'
import { noticeState } from '@domain/notice/notice'
import { extendedSpan } from '@domain/notice/notice-span'
import { appendAudit, type Actor } from './audit'
import { notices, type NoticeRecord } from '../records/notice'
import type { Transaction } from '../store/transaction'

/** The clock as the audit trail names it. */
export const byClock: Actor = { accountId: 'clock', role: 'clock', organisation: '' }

export const listKeyOf = (id: string, closesOn: Day): string => `${closesOn}.${id}`

/** Ends a running notice. Its rows are no longer shown to everybody from then on. Answers the record as it was put. */
export async function closeNotice(
  transaction: Transaction,
  notice: NoticeRecord,
  at: Date,
): Promise<NoticeRecord> {
  const values = { closesOn: notice.closesOn.day }
  const audited = await appendAudit(transaction, notice, {
    event: 'noticeClosed',
    actor: byClock,
    at,
    values,
  })
  const closed: NoticeRecord = {
    ...audited,
    state: 'closed',
    closedAt: at.toISOString(),
    passKey: notice.listKey,
  }
  await transaction.put(notices, closed)
  return closed
}

/** Makes a running notice longer where the calendar has changed; leaves it where it has not. Answers the record as it is then. */
async function extendNotice(
  transaction: Transaction,
  notice: NoticeRecord,
  at: Date,
  today: Day,
): Promise<NoticeRecord> {
  const { closesOn, extendedBy } = extendedSpan(notice)
  if (closesOn.day === notice.closesOn.day && closesOn.certain === notice.closesOn.certain) return notice
  const moved: NoticeRecord = { ...notice, closesOn, listKey: listKeyOf(notice._id, closesOn.day) }
  const from = notice.closesOn.day
  const extended = extendedBy
    ? await appendAudit(
        transaction,
        {
          ...moved,
          extensions: [...notice.extensions, { from, to: closesOn.day, reason: extendedBy, on: today }],
        },
        {
          event: 'noticeExtended',
          actor: byClock,
          at,
          values: { from, closesOn: closesOn.day, reason: extendedBy },
        },
      )
    : moved
  await transaction.put(notices, extended)
  return extended
}

/** Brings a notice up to a day: longer where the calendar changed, closed where its last day is over. Once done it does nothing. */
export async function bringUpTo(
  transaction: Transaction,
  noticeId: string,
  at: Date,
  today: Day,
): Promise<'extended' | 'closed' | null> {
  const notice = await transaction.get(notices, noticeId)
  if (notice?.state !== 'running') return null
  const current = await extendNotice(transaction, notice, at, today)
  if (!noticeState(current, today).running) {
    await closeNotice(transaction, current, at)
    return 'closed'
  }
  return current.extensions.length > notice.extensions.length ? 'extended' : null
}
