import { appendAudit } from '@platform/trail/audit'
import { invitations, organisations, type Invitation } from '@platform/records/organisation'
import { refuse } from '@platform/store/refusal'
import type { Transaction } from '@platform/store/transaction'
import { asStaff, type Context, type UseCase } from '../shared/context'
import { isOpen } from './invitation'
import { rolesToGive } from './invitable'

export const withdrawInvitation: UseCase<'withdraw-invitation'> = ({ invitationId }, context) =>
  context.once(async (transaction) => {
    const invitation = await transaction.get(invitations, invitationId)
    const grant = invitation && (await grantToWithdraw(transaction, invitation, context))
    if (!invitation || !grant) return refuse('notFound', {})
    if (!isOpen(invitation, context.now)) return refuse('invitationNotValid', {})
    const audited = await appendAudit(transaction, invitation, {
      event: 'invitationWithdrawn',
      actor: asStaff(context, grant),
      at: context.now,
      values: { role: invitation.role, organisationId: invitation.organisationId },
    })
    // It ends now, like one whose days are over.
    await transaction.put(invitations, {
      ...audited,
      expiresAt: context.now.toISOString(),
      withdrawnBy: context.account._id,
    })
    return { invitationId }
  })

/** The grant under which the caller may take it back: any of their own when they gave it, else one that could give it. */
async function grantToWithdraw(
  transaction: Transaction,
  { role, createdBy, organisationId }: Invitation,
  { account, grants }: Context,
) {
  if (createdBy === account._id) return grants[0]
  const organisation = await transaction.get(organisations, organisationId)
  if (!organisation) return undefined
  return grants.find((grant) => rolesToGive([grant], organisation).includes(role))
}
