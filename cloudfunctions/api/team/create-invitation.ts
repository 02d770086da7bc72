import { invitations, organisations } from '@platform/records/organisation'
import { refuse } from '@platform/store/refusal'
import { findById } from '@platform/store/store'
import { transact } from '@platform/store/transaction'
import type { UseCase } from '../shared/context'
import { newInvitation } from './invitation'
import { rolesToGive } from './invitable'

export const createInvitation: UseCase<'create-invitation'> = async (
  { role, organisationId, displayName },
  { account, grants, now },
) => {
  const found = await findById(organisations, organisationId)
  if (!found || !rolesToGive(grants, found).includes(role)) return refuse('notFound', {})
  const organisation = { id: organisationId, name: found.name }
  const { code, invitation } = newInvitation(role, organisation, displayName, account._id, now)
  // Not remembered under the key: the code would have to be stored. A repeat makes another code and the first expires.
  await transact((transaction) => transaction.put(invitations, invitation))
  return { code, expiresAt: invitation.expiresAt }
}
