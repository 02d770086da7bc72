import { command } from '@platform/store/cloud'
import { noticeRows, notices } from '@platform/records/notice'
import { refuse } from '@platform/store/refusal'
import { find, findById } from '@platform/store/store'
import type { UseCase } from '../shared/context'
import { noticeViewOf } from './notice-view'

const pageSize = 100

export const readNotice: UseCase<'read-notice'> = async ({ noticeId, after }, { today }) => {
  const found = await findById(notices, noticeId)
  if (!found) return refuse('notFound', {})
  const notice = noticeViewOf(found, today)
  if (!notice.running) return { notice, rows: [], next: null }
  const rows = await find(
    noticeRows,
    { noticeId, state: 'shown', ...(after === null ? {} : { rowKey: command.gt(after) }) },
    { orderBy: [['rowKey', 'asc']], limit: pageSize },
  )
  const last = rows.at(-1)
  return {
    notice,
    rows: rows.map(({ _id, cells }) => ({ id: _id, cells })),
    next: last && rows.length === pageSize ? last.rowKey : null,
  }
}
