import type { QueueView } from '@contract/review-calls'
import { command, type Comparison } from '@platform/store/cloud'
import { heldSince } from '../claim/claim-hold'
import type { Context } from '../shared/context'
import { searchKeyOf } from '../claim/desk-search'
import type { Seat } from '../shared/seat'

export type Wanted = { view: QueueView; employerId: string | null; search: string | null }

/** A list: what is in it, and the key that it is in order by and read on from. Each is served by an index of the level. */
export type QueueList = {
  filter: Record<string, unknown>
  key: string
  order: 'asc' | 'desc'
  /** Which part of the key belongs to the list, besides what was read already. */
  range: Comparison | null
}

/** What a view of an office is to whoever looks. */
export function queueList(
  { view, employerId, search }: Wanted,
  { grant: { organisationId }, level }: Seat,
  { account, today, now }: Context,
): QueueList {
  const desk = `desks.${level}`
  const ofOffice = { [`${desk}.organisationId`]: organisationId }
  const newest = { key: `${desk}.queueKey`, order: 'desc', range: null } as const
  if (search !== null) {
    const key = searchKeyOf(search, organisationId)
    return { ...newest, filter: { ...ofOffice, [`${desk}.searchKeys`]: key } }
  }
  const ofEmployer = employerId === null ? {} : { employerId }
  const waiting = { ...ofOffice, [`${desk}.queue`]: 'waiting' }
  const dueFirst = { key: `${desk}.queueKey`, order: 'asc', filter: waiting } as const
  switch (view) {
    case 'waiting':
      return { ...dueFirst, filter: { ...waiting, ...ofEmployer }, range: null }
    case 'overdue':
      return { ...dueFirst, range: command.lt(today) }
    case 'flagged':
      return { ...dueFirst, key: `${desk}.flagKey`, range: command.gt('') }
    case 'mine': {
      const filter = { 'holder.accountId': account._id, ...waiting }
      return { filter, key: 'holder.since', order: 'desc', range: command.gt(heldSince(now)) }
    }
    case 'returned':
    case 'done':
      return { ...newest, filter: { ...ofOffice, [`${desk}.queue`]: view, ...ofEmployer } }
  }
}

/** The filter of a list from a place on. */
export function filterFrom({ filter, key, order, range }: QueueList, after: string | null): object {
  const further = after === null ? null : order === 'desc' ? command.lt(after) : command.gt(after)
  const both = range && further ? range.and(further) : (range ?? further)
  return both === null ? filter : { ...filter, [key]: both }
}
