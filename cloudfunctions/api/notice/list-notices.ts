import { command } from '@platform/store/cloud'
import { notices } from '@platform/records/notice'
import { find } from '@platform/store/store'
import type { UseCase } from '../shared/context'
import { noticeLineOf } from './notice-view'

const pageSize = 20

export const listNotices: UseCase<'list-notices'> = async ({ running, after }, { today }) => {
  const further = after === null ? {} : { listKey: running ? command.gt(after) : command.lt(after) }
  const found = await find(
    notices,
    { state: running ? 'running' : 'closed', ...further },
    { orderBy: [['listKey', running ? 'asc' : 'desc']], limit: pageSize },
  )
  const last = found.at(-1)
  return {
    notices: found.map((notice) => noticeLineOf(notice, today)),
    next: last && found.length === pageSize ? last.listKey : null,
  }
}
