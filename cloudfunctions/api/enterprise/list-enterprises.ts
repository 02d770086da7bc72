import { command } from '@platform/store/cloud'
import { enterpriseApplications } from '@platform/records/enterprise'
import { refuse } from '@platform/store/refusal'
import { find } from '@platform/store/store'
import type { UseCase } from '../shared/context'
import { confirmingSeat } from './enterprise-access'

const pageSize = 20

export const listEnterprises: UseCase<'list-enterprises'> = async ({ organisationId, after }, context) => {
  const seat = confirmingSeat(context, organisationId)
  if (!seat) return refuse('notAllowed', {})
  const waiting = await find(
    enterpriseApplications,
    { officeId: seat.organisationId, queueKey: command.gt(after ?? '') },
    { orderBy: [['queueKey', 'asc']], limit: pageSize },
  )
  return {
    organisationName: seat.organisationName,
    rows: waiting
      .filter(({ accountId }) => accountId !== context.account._id)
      .map(({ _id, companyName, name, askedAt }) => ({
        id: _id,
        companyName,
        nameMask: name.mask,
        askedAt,
      })),
    next: waiting.length === pageSize ? (waiting.at(-1)?.queueKey ?? null) : null,
  }
}
