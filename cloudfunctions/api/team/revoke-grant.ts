import { accounts } from '@platform/records/account'
import { organisations } from '@platform/records/organisation'
import { refuse } from '@platform/store/refusal'
import { find } from '@platform/store/store'
import type { UseCase } from '../shared/context'
import { rolesToGive } from './invitable'

/** Taking a role back works with the next call of that person: grants are read on every call. */
export const revokeGrant: UseCase<'revoke-grant'> = async ({ grantId }, context) => {
  const [holder] = await find(accounts, { 'grants.id': grantId }, { limit: 1 })
  return context.once(async (transaction) => {
    const account = holder ? await transaction.get(accounts, holder._id) : null
    const grant = account?.grants.find((candidate) => candidate.id === grantId)
    const organisation = grant ? await transaction.get(organisations, grant.organisationId) : null
    const allowed = grant && organisation && rolesToGive(context.grants, organisation).includes(grant.role)
    if (!account || !allowed) return refuse('notFound', {})
    await transaction.put(accounts, {
      ...account,
      grants: account.grants.filter((candidate) => candidate.id !== grantId),
    })
    return { grantId }
  })
}
