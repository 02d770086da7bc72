import { command } from '@platform/store/cloud'
import { notices, objections } from '@platform/records/notice'
import { find, findById } from '@platform/store/store'
import type { UseCase } from '../shared/context'

const pageSize = 50

/** What somebody else said and an officer wrote down is not the officer's own. */
export const exportMyObjections: UseCase<'export-my-objections'> = async ({ before }, { account }) => {
  const rows = await find(
    objections,
    { accountId: account._id, ...(before === null ? {} : { at: command.lt(before) }) },
    { orderBy: [['at', 'desc']], limit: pageSize },
  )
  const own = rows.filter(({ way }) => way === null)
  const noticeIds = [...new Set(own.map(({ noticeId }) => noticeId))]
  const found = await Promise.all(noticeIds.map((id) => findById(notices, id)))
  const titles = new Map(found.flatMap((notice) => (notice ? [[notice._id, notice.title]] : [])))
  return {
    objections: own.map(({ _id, noticeId, reason, at, state, answer }) => ({
      id: _id,
      noticeTitle: titles.get(noticeId) ?? '',
      reason,
      at,
      state,
      answer,
    })),
    next: rows.length === pageSize ? (rows.at(-1)?.at ?? null) : null,
  }
}
