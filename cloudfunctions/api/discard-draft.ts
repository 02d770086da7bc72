import { deleteFile } from '@platform/files'
import { accounts } from '@platform/records/account'
import { auditRowId } from '@platform/audit'
import { auditRows } from '@platform/records/trail'
import { claims, photos } from '@platform/records/claim'
import { refuse } from '@platform/refusal'
import { removeWhere, find } from '@platform/store'
import { ownClaim, requireVersion } from './claim-access'
import type { UseCase } from './context'

/** A draft that was never submitted leaves nothing behind: document, photos and its one audit row go. */
export const discardDraft: UseCase<'discard-draft'> = async ({ claimId, expectedVersion }, context) => {
  const discarded = await context.once(async (transaction) => {
    const claim = await ownClaim(claimId, context, transaction)
    if (claim.stage !== 'draft') refuse('wrongStage', { stage: claim.stage })
    requireVersion(claim, expectedVersion)
    const account = (await transaction.get(accounts, context.account._id)) ?? context.account
    await transaction.put(accounts, {
      ...account,
      drafts: account.drafts.filter((draft) => draft.claimId !== claimId),
    })
    await transaction.remove(auditRows, auditRowId(claimId, 1))
    await transaction.remove(claims, claimId)
    return { claimId }
  })
  const left = await find(photos, { claimId }, { limit: 100 })
  await Promise.all(left.flatMap((photo) => (photo.fileId === null ? [] : [deleteFile(photo.fileId)])))
  await removeWhere(photos, { claimId })
  return discarded
}
