import { refuse } from '@platform/store/refusal'
import type { UseCase } from '../shared/context'
import { queueList } from './queue-filter'
import { queuePage } from './queue-page'
import { queueRowOf } from './queue-row'
import { seatOf } from '../shared/seat'

const usualPage = 20

export const listReviewQueue: UseCase<'list-review-queue'> = async (
  { view, organisationId, after, employerId = null, search = null, most = usualPage },
  context,
) => {
  const grant = seatOf(context, organisationId)
  if (!grant) return refuse('notAllowed', {})
  const list = queueList({ view, employerId, search }, grant, context)
  const { found, next } = await queuePage(list, after, most)
  return {
    rows: found.map((claim) => queueRowOf(claim, grant, context)),
    next,
    organisationName: grant.organisationName,
    role: grant.role,
  }
}
