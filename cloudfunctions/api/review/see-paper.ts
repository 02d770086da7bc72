import { filesOfPaper } from '@domain/papers/papers-content'
import { openedFirst, seenBy, withCompared, withOpened } from '@domain/papers/papers-seen'
import { appendAudit } from '@platform/trail/audit'
import { claims } from '@platform/records/claim'
import { refuse } from '@platform/store/refusal'
import { claimToDecide, requireVersion, reviewableClaim } from '../claim/claim-access'
import { papersPartOf } from '../parts/papers/papers-of-claim'
import { asStaff, type UseCase } from '../shared/context'

/**
 * Whoever may look may open; only who decides now compares with the original. As when checks are kept, the claim keeps its
 * version: what is decided on has not changed.
 */
export const seePaper: UseCase<'see-paper'> = (
  { claimId, expectedVersion, paperId, opened, compared },
  context,
) =>
  context.once(async (transaction) => {
    const seat =
      compared === undefined
        ? await reviewableClaim(claimId, context, transaction)
        : await claimToDecide(claimId, expectedVersion, context, transaction)
    const { claim, grant } = seat
    // Another version may have other files under the same paper: what was looked at is not what lies there.
    requireVersion(claim, expectedVersion)
    const part = papersPartOf(claim)
    if (!part?.list.some(({ id }) => id === paperId)) refuse('wrongInput', { field: 'paperId' })
    const files = filesOfPaper(claim.papers, paperId)
    if (opened.some((id) => !files.includes(id))) refuse('wrongInput', { field: 'opened' })

    const looker = { accountId: context.account._id, organisationId: grant.organisationId }
    const fresh = openedFirst(claim.papersSeen, opened, looker)
    const before = seenBy(claim.papersSeen, looker.organisationId)
    const isTick = compared !== undefined && compared !== before.compared.includes(paperId)
    if (fresh.length === 0 && !isTick) return before
    const withFiles = withOpened(claim.papersSeen, fresh, looker)
    const papersSeen = isTick ? withCompared(withFiles, paperId, looker.organisationId, compared) : withFiles
    const audited = await appendAudit(
      transaction,
      { ...claim, papersSeen },
      {
        event: 'paperSeen',
        actor: asStaff(context, grant),
        at: context.now,
        values: {
          paper: paperId,
          ...(fresh.length > 0 ? { opened: fresh.join(' ') } : {}),
          ...(isTick ? { compared } : {}),
        },
      },
    )
    await transaction.put(claims, audited)
    return seenBy(papersSeen, looker.organisationId)
  })
