import { countedUpTo } from '@contract/review-calls'
import { command } from '@platform/store/cloud'
import { enterpriseApplications } from '@platform/records/enterprise'
import { countUpTo } from '@platform/store/store'
import { isInGroup } from '@platform/store/city'
import type { UseCase } from '../shared/context'

/** Counted from the queue's index and only so far, over every office of the caller's that confirms. */
export const countEnterprises: UseCase<'count-enterprises'> = async (_input, { account, grants }) => {
  const confirming = grants.filter(({ role }) => isInGroup(role, 'enterpriseConfirmer'))
  const offices = [...new Set(confirming.map(({ organisationId }) => organisationId))]
  const counts = await Promise.all(
    offices.map((officeId) =>
      countUpTo(
        enterpriseApplications,
        { officeId, queueKey: command.gt(''), accountId: command.neq(account._id) },
        { orderBy: [['queueKey', 'asc']], limit: countedUpTo },
      ),
    ),
  )
  return {
    waiting: Math.min(
      countedUpTo,
      counts.reduce((sum, count) => sum + count, 0),
    ),
  }
}
