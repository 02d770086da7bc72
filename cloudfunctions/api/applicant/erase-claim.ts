import { appendAudit } from '@platform/trail/audit'
import { nothingEntered } from '@platform/records/blank-claim'
import { claims, photos, type ClaimRecord } from '@platform/records/claim'
import { outbox } from '@platform/records/trail'
import { eraseRosterFiles } from '@platform/files/roster-file'
import { eraseRosterOf, letGo } from '@platform/roster/loose-rosters'
import { refuse } from '@platform/store/refusal'
import { findById, removeWhere } from '@platform/store/store'
import { ownedBy } from '@platform/call/claim-owner'
import { ownClaim, requireVersion } from '../claim/claim-access'
import { putDesks } from '../claim/put-desks'
import { erasePhotosOf, finishedPhotos } from '../claim/claim-photos'
import { erasedParts } from '../parts/part-ports'
import { asWorker, type UseCase } from '../shared/context'

/**
 * Whether a claim is over without anything that has to be shown for. What is done stays as what is paid does: it was recorded for, such as
 * a loan or a card that was handed out, and its place is taken for good.
 */
export const isErasable = ({ stage }: ClaimRecord): boolean => stage === 'withdrawn' || stage === 'refused'

export const eraseClaim: UseCase<'erase-claim'> = async ({ claimId, expectedVersion }, context) => {
  const [present, before] = await Promise.all([finishedPhotos(claimId), findById(claims, claimId)])
  const erased = await context.once(async (transaction) => {
    const claim = await ownClaim(claimId, context, transaction)
    if (!isErasable(claim)) refuse('wrongStage', { stage: claim.stage })
    requireVersion(claim, expectedVersion)
    for (const { _id } of present) {
      const photo = await transaction.get(photos, _id)
      if (photo) await transaction.put(photos, { ...photo, state: 'removed' as const })
    }
    await letGo(transaction, claim.roster, context.now, { atOnce: true })
    const entry = { event: 'erased' as const, actor: asWorker(context), at: context.now }
    const empty = withoutContent(claim)
    await transaction.put(claims, await appendAudit(transaction, empty, entry))
    await putDesks(transaction, claim, empty)
    return { claimId }
  })
  await erasePhotosOf(claimId)
  await eraseRosterOf(before)
  await eraseRosterFiles(claimId)
  await removeWhere(outbox, { recipientId: context.account._id, claimId })
  return erased
}

/** The claim with nobody in it: no owner, no union that could open it, and nothing that was entered. */
const withoutContent = (claim: ClaimRecord): ClaimRecord => ({
  ...claim,
  ...nothingEntered,
  version: claim.version + 1,
  accountId: '',
  owner: ownedBy(''),
  ...erasedParts(),
})
