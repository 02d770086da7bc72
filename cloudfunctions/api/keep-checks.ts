import { appendAudit } from '@platform/audit'
import { claims } from '@platform/records/claim'
import { claimToDecide } from './claim-access'
import { asStaff, type UseCase } from './context'

/** The claim stays where it is and keeps its version: what is decided on has not changed. It is free for colleagues. */
export const keepChecks: UseCase<'keep-checks'> = (
  { claimId, expectedVersion, identityConfirmed, originalsSeen },
  context,
) =>
  context.once(async (transaction) => {
    const { claim, grant } = await claimToDecide(claimId, expectedVersion, context, transaction)
    const seen = claim.tickets.flatMap(({ id }) => (originalsSeen.includes(id) ? [id] : []))
    const checked = { ...claim, identityConfirmed, originalsSeen: seen, holder: null }
    const audited = await appendAudit(transaction, checked, {
      event: 'checksKept',
      actor: asStaff(context, grant),
      at: context.now,
      values: { identityConfirmed, originalsSeen: seen.join(' ') },
    })
    await transaction.put(claims, audited)
    return { claimId }
  })
