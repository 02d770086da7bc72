import { countedUpTo, type QueueView } from '@contract/review-calls'
import { refuse } from '@platform/store/refusal'
import type { UseCase } from '../shared/context'
import { queueList } from './queue-filter'
import { countQueue } from './queue-page'
import { seatOf } from '../shared/seat'

/** Counted from the indexes and only so far: a counter of its own would be one document that every move of a city writes. */
export const countReviewQueue: UseCase<'count-review-queue'> = async ({ organisationId }, context) => {
  const grant = seatOf(context, organisationId)
  if (!grant) return refuse('notAllowed', {})
  const count = (view: QueueView) =>
    countQueue(queueList({ view, employerId: null, search: null }, grant, context), countedUpTo)
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
