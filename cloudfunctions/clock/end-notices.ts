import { dayAt } from '@domain/calendar/day'
import { command } from '@platform/store/cloud'
import { logDefect } from '@platform/log/log'
import { bringUpTo } from '@platform/trail/notice-life'
import { notices } from '@platform/records/notice'
import { find } from '@platform/store/store'
import { transact } from '@platform/store/transaction'

const pageSize = 100

/** Closes notices whose last day is over and makes those longer that a changed calendar would end too early. Gives how many. */
export async function endNotices(at: Date): Promise<Record<'extended' | 'closed', number>> {
  const done = { extended: 0, closed: 0 }
  for (let after = ''; ;) {
    const running = await find(
      notices,
      { state: 'running', listKey: command.gt(after) },
      { orderBy: [['listKey', 'asc']], limit: pageSize },
    )
    for (const { _id } of running) {
      const change = await changeOf(_id, at)
      if (change) done[change] += 1
    }
    const last = running.at(-1)
    if (!last || running.length < pageSize) return done
    after = last.listKey
  }
}

/** A notice that cannot be changed now stays for the next tick, and those behind it do not wait for it. */
async function changeOf(noticeId: string, at: Date): Promise<'extended' | 'closed' | null> {
  try {
    return await transact((transaction) => bringUpTo(transaction, noticeId, at, dayAt(at)))
  } catch (error) {
    logDefect(noticeId, error)
    return null
  }
}
