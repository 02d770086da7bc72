import { accounts } from '@platform/records/account'
import { appendAudit } from '@platform/trail/audit'
import { claims, photos, type ClaimRecord } from '@platform/records/claim'
import { organisationClaimId, organisationClaims } from '@platform/records/organisation-claim'
import { eraseRosterFiles } from '@platform/files/roster-file'
import { eraseRosterOf, letGo } from '@platform/roster/loose-rosters'
import { refuse } from '@platform/store/refusal'
import { findById } from '@platform/store/store'
import type { Transaction } from '@platform/store/transaction'
import { ownClaim, requireVersion } from '../claim/claim-access'
import { erasePhotosOf, finishedPhotos } from '../claim/claim-photos'
import { asWorker, type UseCase } from '../shared/context'

/**
 * A draft that was never submitted leaves nothing of its content behind: document and photos go. Two audit rows without content
 * stay, so that what is missing without them was not discarded.
 */
export const discardDraft: UseCase<'discard-draft'> = async ({ claimId, expectedVersion }, context) => {
  const [present, before] = await Promise.all([finishedPhotos(claimId), findById(claims, claimId)])
  const discarded = await context.once(async (transaction) => {
    const claim = await ownClaim(claimId, context, transaction)
    if (claim.stage !== 'draft') refuse('wrongStage', { stage: claim.stage })
    requireVersion(claim, expectedVersion)
    const account = (await transaction.get(accounts, context.account._id)) ?? context.account
    await transaction.put(accounts, {
      ...account,
      drafts: account.drafts.filter((draft) => draft.claimId !== claimId),
    })
    await leaveOrganisation(transaction, claim)
    for (const { _id } of present) {
      const photo = await transaction.get(photos, _id)
      if (photo) await transaction.put(photos, { ...photo, state: 'removed' as const })
    }
    const entry = { event: 'discarded' as const, actor: asWorker(context), at: context.now }
    await appendAudit(transaction, claim, entry)
    await letGo(transaction, claim.roster, context.now, { atOnce: true })
    await transaction.remove(claims, claimId)
    return { claimId }
  })
  await erasePhotosOf(claimId)
  await eraseRosterOf(before)
  await eraseRosterFiles(claimId)
  return discarded
}

/** The draft of an organisation is its colleagues' too: none of them comes to it any more. */
async function leaveOrganisation(transaction: Transaction, claim: ClaimRecord): Promise<void> {
  if (claim.owner.kind !== 'organisation') return
  const id = organisationClaimId(claim)
  const kept = await transaction.get(organisationClaims, id)
  if (kept?.claimId === claim._id) await transaction.remove(organisationClaims, id)
}
