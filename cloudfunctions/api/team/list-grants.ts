import { accounts } from '@platform/records/account'
import { organisations } from '@platform/records/organisation'
import { refuse } from '@platform/store/refusal'
import { find, findById } from '@platform/store/store'
import type { UseCase } from '../shared/context'
import { rolesToGive } from './invitable'

const mostListed = 100

export const listGrants: UseCase<'list-grants'> = async ({ organisationId }, context) => {
  const organisation = await findById(organisations, organisationId)
  const roles = organisation ? rolesToGive(context.grants, organisation) : []
  if (roles.length === 0) return refuse('notFound', {})
  const holders = await find(accounts, { 'grants.organisationId': organisationId }, { limit: mostListed })
  const grants = holders.flatMap((account) =>
    account.grants
      .filter((grant) => grant.organisationId === organisationId && roles.includes(grant.role))
      .map(({ id, role, displayName, grantedAt }) => ({
        id,
        role,
        displayName,
        grantedAt,
        you: account._id === context.account._id,
      })),
  )
  return { grants }
}
