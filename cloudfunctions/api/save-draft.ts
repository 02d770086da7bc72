import { decideTravelClaim } from '@domain/application/decide-claim'
import { flagsOfContent } from '@domain/application/flag'
import { isEditable } from '@domain/application/stage'
import { measureOf } from '@domain/policy/measure-of'
import { claims } from '@platform/records/claim'
import { employers } from '@platform/records/organisation'
import { refuse } from '@platform/refusal'
import { findById } from '@platform/store'
import { campaign } from './campaign'
import { ownClaim, requireVersion } from './claim-access'
import { contentOf, withChanges } from './claim-content'
import { finishedPhotos } from './claim-photos'
import { decisionDay } from './claim-view'
import type { UseCase } from './context'
import { flagsOfMarks, marksOf } from './ticket-marks'

export const saveDraft: UseCase<'save-draft'> = async ({ claimId, expectedVersion, changes }, context) => {
  const employer = changes.employerId ? await findById(employers, changes.employerId) : null
  if (changes.employerId && !employer) refuse('wrongInput', { field: 'changes.employerId' })
  const { version } = await context.once(async (transaction) => {
    const claim = await ownClaim(claimId, context, transaction)
    if (!isEditable(claim.stage)) refuse('wrongStage', { stage: claim.stage })
    requireVersion(claim, expectedVersion)
    const changed = withChanges(claim, changes, employer?.name ?? null)
    await transaction.put(claims, {
      ...changed,
      version: claim.version + 1,
      changedAt: context.now.toISOString(),
    })
    return { version: claim.version + 1 }
  })
  const claim = await ownClaim(claimId, context)
  const content = contentOf(claim)
  const marks = marksOf(
    claimId,
    claim.tickets,
    claim.tickets.length === 0 ? [] : await finishedPhotos(claimId),
  )
  return {
    version,
    flags: [
      ...(await flagsOfMarks(claimId, marks)),
      ...flagsOfContent(content, measureOf(campaign, claim.measureId)),
    ],
    decision: decideTravelClaim(campaign, content, decisionDay(claim, context.today)),
  }
}
