import { noticeRows } from '@platform/records/notice'
import type { Transaction } from '@platform/store/transaction'
import type { NoticePlace } from './notice-place'

/**
 * Takes a claim off its notice: with every move out of the step, on, back or out. Part of the move's transaction, so that an objection
 * at the same moment either holds the move or comes too late.
 */
export async function leaveNotice(transaction: Transaction, { rowId }: NoticePlace): Promise<void> {
  const row = await transaction.get(noticeRows, rowId)
  if (row?.state === 'shown') await transaction.put(noticeRows, { ...row, state: 'left' })
}
