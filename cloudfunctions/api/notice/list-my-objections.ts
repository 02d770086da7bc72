import { objections } from '@platform/records/notice'
import { find } from '@platform/store/store'
import type { UseCase } from '../shared/context'

/** A person objects to a few rows of a notice: the daily limit is below this. */
const mostListed = 100

export const listMyObjections: UseCase<'list-my-objections'> = async ({ noticeId }, { account }) => {
  const own = await find(
    objections,
    { accountId: account._id, noticeId },
    { orderBy: [['at', 'desc']], limit: mostListed },
  )
  return {
    objections: own
      .filter(({ way }) => way === null)
      .map(({ _id, rowId, reason, at, state, answer }) => ({ id: _id, rowId, reason, at, state, answer })),
  }
}
