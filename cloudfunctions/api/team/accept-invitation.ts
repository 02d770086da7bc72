import { accounts, activeGrants, type GrantRecord } from '@platform/records/account'
import { foundingGiver, invitations, organisations, type Invitation } from '@platform/records/organisation'
import { refuse } from '@platform/store/refusal'
import type { Transaction } from '@platform/store/transaction'
import { newId } from '@platform/security/vault'
import type { UseCase } from '../shared/context'
import { invitationId, isOpen } from './invitation'
import { rolesToGive } from './invitable'
import { grantView } from '../account/open-session'

export const acceptInvitation: UseCase<'accept-invitation'> = async ({ code }, context) => {
  const grant = await context.once(async (transaction) => {
    const invitation = await transaction.get(invitations, invitationId(code))
    if (!invitation || !isOpen(invitation, context.now)) return refuse('invitationNotValid', {})
    if (!(await mayStillGive(transaction, invitation, context.now))) return refuse('invitationNotValid', {})
    const account = (await transaction.get(accounts, context.account._id)) ?? context.account
    const granted: GrantRecord = {
      id: newId('g'),
      role: invitation.role,
      organisationId: invitation.organisationId,
      organisationName: invitation.organisationName,
      displayName: invitation.displayName,
      grantedAt: context.now.toISOString(),
      grantedBy: invitation.createdBy,
      expiresAt: null,
    }
    await transaction.put(invitations, { ...invitation, usedBy: account._id })
    await transaction.put(accounts, { ...account, grants: [...account.grants, granted] })
    return grantView(granted)
  })
  return { grant }
}

/** Whoever was taken off the job cannot come back, or send a friend, by a code made before. */
async function mayStillGive(transaction: Transaction, invitation: Invitation, now: Date): Promise<boolean> {
  if (invitation.createdBy === foundingGiver) return true
  const [giver, organisation] = [
    await transaction.get(accounts, invitation.createdBy),
    await transaction.get(organisations, invitation.organisationId),
  ]
  if (!giver || !organisation) return false
  return rolesToGive(activeGrants(giver, now), organisation).includes(invitation.role)
}
