import { actorKey, appendAudit } from '@platform/trail/audit'
import { accounts } from '@platform/records/account'
import { claims } from '@platform/records/claim'
import { refuse } from '@platform/store/refusal'
import { find } from '@platform/store/store'
import { claimToDecide } from '../claim/claim-access'
import { standIn } from './colleagues'
import { asStaff, type UseCase } from '../shared/context'

export const handOverReview: UseCase<'hand-over-review'> = async (
  { claimId, expectedVersion, grantId },
  context,
) => {
  const [found] = await find(accounts, { 'grants.id': grantId }, { limit: 1 })
  return context.once(async (transaction) => {
    const seat = await claimToDecide(claimId, expectedVersion, context, transaction)
    const colleague = found && (await transaction.get(accounts, found._id))
    const theirs = colleague ? standIn(seat, colleague, context) : null
    if (!colleague || theirs?.id !== grantId) return refuse('notFound', {})
    const holder = {
      accountId: colleague._id,
      name: theirs.displayName,
      since: context.now.toISOString(),
    }
    const audited = await appendAudit(
      transaction,
      { ...seat.claim, holder },
      {
        event: 'handedOver',
        actor: asStaff(context, seat.grant),
        at: context.now,
        values: { to: actorKey(colleague._id) },
      },
    )
    await transaction.put(claims, audited)
    return { claimId }
  })
}
