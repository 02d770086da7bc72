import { claimPurposes } from '@contract/session-calls'
import { checkContent, type FieldProblem } from '@domain/application/check-content'
import { decideTravelClaim } from '@domain/application/decide-claim'
import { grassrootsReviewDeadline } from '@domain/application/deadline'
import { flagsOfContent } from '@domain/application/flag'
import { nextStage } from '@domain/application/stage'
import type { Decision } from '@domain/policy/decision'
import { measureOf } from '@domain/policy/measure-of'
import { applyWindowOf } from '@domain/policy/judge-measure'
import { appendAudit } from '@platform/audit'
import { enqueue } from '@platform/outbox'
import { claims, type ClaimRecord, type PhotoRecord } from '@platform/records/claim'
import { employers, type EmployerRecord } from '@platform/records/organisation'
import { refuse } from '@platform/refusal'
import { findById } from '@platform/store'
import { campaign, campaignHash } from './campaign'
import { ownClaim, requireVersion } from './claim-access'
import { contentOf } from './claim-content'
import { holderAgain } from './claim-hold'
import { finishedPhotos } from './claim-photos'
import { replaceMarks, takePlace } from './claim-place'
import { decisionDay } from './claim-view'
import { asWorker, type Context, type UseCase } from './context'
import { consentsOf } from './open-session'
import { flagsOfMarks, marksOf } from './ticket-marks'

export const submitClaim: UseCase<'submit-claim'> = async ({ claimId, expectedVersion }, context) => {
  const read = await ownClaim(claimId, context)
  const given = consentsOf(context.account)
  const missing = claimPurposes.find((purpose) => !given.includes(purpose))
  if (missing) refuse('consentMissing', { purpose: missing })
  const [claimPhotos, employer] = await Promise.all([
    finishedPhotos(claimId),
    read.employerId === null ? null : findById(employers, read.employerId),
  ])
  const flags = await flagsOfMarks(claimId, marksOf(claimId, read.tickets, claimPhotos))

  return context.once(async (transaction) => {
    const claim = await ownClaim(claimId, context, transaction)
    const action = claim.stage === 'returned' ? 'resubmit' : 'submit'
    const stage = nextStage(claim.stage, action)
    if (stage === null) return refuse('wrongStage', { stage: claim.stage })
    requireVersion(claim, expectedVersion)
    // Photos, employer and flags were looked up for the claim as read before: they belong to that version alone.
    requireVersion(claim, read.version)
    const { decision, unionId } = requireSubmittable(claim, claimPhotos, employer, context)
    const { slotId, earlier } = await takePlace(transaction, claim)
    const markIds = await replaceMarks(transaction, claim, claimPhotos)
    const at = context.now.toISOString()
    const due = grassrootsReviewDeadline(campaign, context.today)
    const submitted: ClaimRecord = {
      ...claim,
      version: claim.version + 1,
      stage,
      decision,
      packHash: campaignHash,
      flags: [
        ...flags,
        ...flagsOfContent(contentOf(claim)),
        ...(earlier ? [{ kind: 'earlierClaim' as const }] : []),
      ],
      correction: null,
      originalsSeen: [],
      changedAt: at,
      submittedAt: claim.submittedAt ?? at,
      due,
      unionId,
      queue: 'waiting',
      queueKey: `${at}.${claimId}`,
      dueKey: `${due.day}.${claimId}`,
      holder: holderAgain(claim, unionId, at),
      slotId,
      markIds,
    }
    const event = action === 'submit' ? 'submitted' : 'resubmitted'
    const audited = await appendAudit(transaction, submitted, {
      event,
      actor: asWorker(context),
      at: context.now,
      values: { payable: decision.amount.payable, packHash: campaignHash },
    })
    await transaction.put(claims, audited)
    await enqueue(transaction, {
      recipientId: context.account._id,
      template: 'claimReceived',
      claimId,
      values: { union: employer?.union?.name ?? '', due: due.day },
      at: context.now,
    })
    return { claimId, version: audited.version, stage: audited.stage }
  })
}

function requireSubmittable(
  claim: ClaimRecord,
  claimPhotos: readonly PhotoRecord[],
  employer: EmployerRecord | null,
  context: Context,
): { decision: Decision; unionId: string } {
  const content = contentOf(claim)
  const today = decisionDay(claim, context.today)
  const decision = decideTravelClaim(campaign, content, today)
  const window = applyWindowOf(campaign, measureOf(campaign, claim.measureId))
  if (window && decision.verdict === 'windowNotOpen') refuse('windowNotOpen', { from: window.from })
  if (window && decision.verdict === 'windowClosed') refuse('windowClosed', { to: window.to })
  const arrived = new Set(claimPhotos.map((photo) => photo._id))
  const problems: FieldProblem[] = checkContent(content, Boolean(employer?.union), context.today)
  for (const ticket of claim.tickets) {
    if (ticket.photoIds.some((photoId) => !arrived.has(photoId))) {
      problems.push({ field: `ticket:${ticket.id}.photo`, problem: 'ticketWithoutPhoto' })
    }
  }
  if (decision.verdict === 'notEligible') refuse('notEligible', {})
  if (problems.length > 0 || !employer?.union) return refuse('contentIncomplete', { problems })
  if (decision.amount.payable === 0) refuse('noTicketCounts', {})
  return { decision, unionId: employer.union.id }
}
