import { countedUpTo, type QueueView } from '@contract/review-calls'
import { claims } from '@platform/records/claim'
import { refuse } from '@platform/store/refusal'
import { countUpTo } from '@platform/store/store'
import type { UseCase } from '../shared/context'
import { filterFrom, queueList } from './queue-filter'
import { seatOf } from '../shared/seat'

/** Counted from the indexes and only so far: a counter of its own would be one document that every move of a city writes. */
export const countReviewQueue: UseCase<'count-review-queue'> = async ({ organisationId }, context) => {
  const seat = seatOf(context, organisationId)
  if (!seat) return refuse('notAllowed', {})
  const count = (view: QueueView) => {
    const list = queueList({ view, employerId: null, search: null }, seat, context)
    const orderBy = [[list.key, list.order]] as const
    return countUpTo(claims, filterFrom(list, null), { orderBy, limit: countedUpTo })
  }
  const [waiting, overdue, flagged, mine, returned, done] = await Promise.all([
    count('waiting'),
    count('overdue'),
    count('flagged'),
    count('mine'),
    count('returned'),
    count('done'),
  ])
  return { waiting, overdue, flagged, mine, returned, done }
}
