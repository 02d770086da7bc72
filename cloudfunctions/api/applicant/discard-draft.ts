import { accounts } from '@platform/records/account'
import { appendAudit } from '@platform/trail/audit'
import { claims, photos } from '@platform/records/claim'
import { refuse } from '@platform/store/refusal'
import { ownClaim, requireVersion } from '../claim/claim-access'
import { erasePhotosOf, finishedPhotos } from '../claim/claim-photos'
import { asWorker, type UseCase } from '../shared/context'

/**
 * A draft that was never submitted leaves nothing of its content behind: document and photos go. Two audit rows without content
 * stay, so that what is missing without them was not discarded.
 */
export const discardDraft: UseCase<'discard-draft'> = async ({ claimId, expectedVersion }, context) => {
  const present = await finishedPhotos(claimId)
  const discarded = await context.once(async (transaction) => {
    const claim = await ownClaim(claimId, context, transaction)
    if (claim.stage !== 'draft') refuse('wrongStage', { stage: claim.stage })
    requireVersion(claim, expectedVersion)
    const account = (await transaction.get(accounts, context.account._id)) ?? context.account
    await transaction.put(accounts, {
      ...account,
      drafts: account.drafts.filter((draft) => draft.claimId !== claimId),
    })
    for (const { _id } of present) {
      const photo = await transaction.get(photos, _id)
      if (photo) await transaction.put(photos, { ...photo, state: 'removed' as const })
    }
    const entry = { event: 'discarded' as const, actor: asWorker(context), at: context.now }
    await appendAudit(transaction, claim, entry)
    await transaction.remove(claims, claimId)
    return { claimId }
  })
  await erasePhotosOf(claimId)
  return discarded
}
