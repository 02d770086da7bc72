import type { GrantedRole } from '@domain/organisation/role'
import type { QueueView } from '@contract/review-calls'
import { command, type Comparison } from '@platform/store/cloud'
import { heldSince } from '../claim/claim-hold'
import { searchKeyOf } from '../claim/desk-search'
import type { Context } from '../shared/context'

export type Wanted = { view: QueueView; employerId: string | null; search: string | null }

/** Whose lists: an organisation by the role of its staff. */
export type QueueOffice = { role: GrantedRole; organisationId: string }

/** A list: what is in it, and the key that it is in order by and read on from. Each is served by an index. */
export type QueueList = {
  filter: Record<string, unknown>
  /** A key of desks; what somebody holds is read from the claims, where it is written down. */
  key: 'queueKey' | 'flagKey' | 'holder.since'
  order: 'asc' | 'desc'
  /** Which part of the key belongs to the list, besides what was read already. */
  range: Comparison | null
}

/** What a view of an office is to whoever looks. */
export function queueList(
  { view, employerId, search }: Wanted,
  { role, organisationId }: QueueOffice,
  { account, today, now }: Pick<Context, 'account' | 'today' | 'now'>,
): QueueList {
  const ofOffice = { organisationId, role }
  const newest = { key: 'queueKey', order: 'desc', range: null } as const
  if (search !== null) {
    const searchKeys = searchKeyOf(search, organisationId)
    return { ...newest, filter: { ...ofOffice, searchKeys } }
  }
  const ofEmployer = employerId === null ? {} : { employerId }
  const waiting = { ...ofOffice, queue: 'waiting' }
  const dueFirst = { key: 'queueKey', order: 'asc', filter: waiting } as const
  switch (view) {
    case 'waiting':
      return { ...dueFirst, filter: { ...waiting, ...ofEmployer }, range: null }
    case 'overdue':
      return { ...dueFirst, range: command.lt(today) }
    case 'flagged':
      return { ...dueFirst, key: 'flagKey', range: command.gt('') }
    case 'mine': {
      const filter = { 'holder.accountId': account._id, hands: command.elemMatch(waiting) }
      return { filter, key: 'holder.since', order: 'desc', range: command.gt(heldSince(now)) }
    }
    case 'returned':
    case 'done':
      return { ...newest, filter: { ...ofOffice, queue: view, ...ofEmployer } }
  }
}

/** The filter of a list from a place on. */
export function filterFrom({ filter, key, order, range }: QueueList, after: string | null): object {
  const further = after === null ? null : order === 'desc' ? command.lt(after) : command.gt(after)
  const both = range && further ? range.and(further) : (range ?? further)
  return both === null ? filter : { ...filter, [key]: both }
}
