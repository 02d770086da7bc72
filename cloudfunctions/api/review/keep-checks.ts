import { choiceAmong } from '@domain/claim/ticket-choice'
import { appendAudit } from '@platform/trail/audit'
import { claims } from '@platform/records/claim'
import { choiceValues } from '@platform/call/claim-decision'
import { claimToDecide } from '../claim/claim-access'
import { asStaff, type UseCase } from '../shared/context'

/** The claim stays where it is and keeps its version: what is decided on has not changed. It is free for colleagues. */
export const keepChecks: UseCase<'keep-checks'> = (
  { claimId, expectedVersion, identityConfirmed, originalsSeen, ticketChoice },
  context,
) =>
  context.once(async (transaction) => {
    const { claim, grant } = await claimToDecide(claimId, expectedVersion, context, transaction)
    const seen = claim.tickets.flatMap(({ id }) => (originalsSeen.includes(id) ? [id] : []))
    const choice = choiceAmong(ticketChoice ?? claim.ticketChoice, claim.tickets)
    const confirmed = { identityConfirmed, originalsSeen: seen, ticketChoice: choice }
    const checked = { ...claim, ...confirmed, holder: null }
    const audited = await appendAudit(transaction, checked, {
      event: 'checksKept',
      actor: asStaff(context, grant),
      at: context.now,
      values: { identityConfirmed, originalsSeen: seen.join(' '), ...choiceValues(choice) },
    })
    await transaction.put(claims, audited)
    return { claimId }
  })
