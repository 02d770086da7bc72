import { claimPurposes } from '@contract/session-calls'
import { checkContent, type FieldProblem } from '@domain/claim/check-content'
import { flagsOfContent, type Flag } from '@domain/claim/flag'
import { districtUnionId } from '@domain/claim/named-employer'
import { stageOfLevel, type ReviewLevel } from '@domain/claim/review-level'
import type { Stage } from '@domain/claim/stage'
import { transitionOf } from '@domain/claim/transition'
import type { Decision } from '@domain/policy/decide/decision'
import { measureOf } from '@domain/policy/pack/measure-of'
import { hasEnd } from '@domain/calendar/day'
import { applyWindowOf } from '@domain/policy/decide/judge-measure'
import { contentMark } from '@platform/trail/claim-mark'
import { countPerson } from '@platform/security/limits'
import type { Employer } from '@contract/views'
import type { ClaimRecord, Desk, PhotoRecord } from '@platform/records/claim'
import { refuse } from '@platform/store/refusal'
import { campaign, campaignHash } from '../shared/campaign'
import { ownClaim, requireVersion } from '../claim/claim-access'
import { contentOf } from '../claim/claim-content'
import { decideNow } from '../claim/claim-decision'
import { findableAgain, flagsWithRaises, noDesks, waitingDesk } from '../claim/claim-desk'
import { holderAgain } from '../claim/claim-hold'
import { finishedPhotos } from '../claim/claim-photos'
import { takeNumber } from '../claim/claim-number'
import { replaceMarks, slotIdOf, takePlace } from '../parts/tickets/claim-place'
import { asWorker, type Context, type UseCase } from '../shared/context'
import { employerOf } from '../claim/employer-of'
import { consentsOf } from '../account/open-session'
import { dueAfter, moveClaim } from '../claim/move-claim'
import { flagAlike } from '../parts/tickets/flag-alike'
import { flagsReadTwice } from '../claim/read-twice'
import { flagsOfMarks, marksOf } from '../parts/tickets/ticket-marks'

export const submitClaim: UseCase<'submit-claim'> = async ({ claimId, expectedVersion }, context) => {
  const read = await ownClaim(claimId, context)
  const given = consentsOf(context.account)
  const missing = claimPurposes.find((purpose) => !given.includes(purpose))
  if (missing) refuse('consentMissing', { purpose: missing })
  const [claimPhotos, employer] = await Promise.all([finishedPhotos(claimId), employerOf(read)])
  await countPerson(context.account._id, slotIdOf(read), context.now)
  const marks = marksOf(claimId, read.tickets, claimPhotos)
  const flags = await flagsOfMarks(claimId, marks)

  const moved = await context.once(async (transaction) => {
    const claim = await ownClaim(claimId, context, transaction)
    const action = claim.stage === 'returned' ? 'resubmit' : 'submit'
    if (transitionOf(claim.stage, action) === null) return refuse('wrongStage', { stage: claim.stage })
    requireVersion(claim, expectedVersion)
    // Photos, employer and flags were looked up for the claim as read before: they belong to that version alone.
    requireVersion(claim, read.version)
    const known = [
      ...flagsOfContent(contentOf(claim), measureOf(campaign, claim.measureId)),
      ...flagsReadTwice(claim.tickets, claimPhotos),
    ]
    const { decision, officeId } = requireSubmittable(
      { ...claim, flags: known },
      claimPhotos,
      employer,
      context,
    )
    const { slotId, earlier } = await takePlace(transaction, claim)
    const number = await takeNumber(transaction, claim)
    const markIds = await replaceMarks(transaction, claim, claimPhotos)
    const { level, stage, desk } = officeOf(claim, officeId)
    const transition = transitionOf(claim.stage, action, stage)
    if (transition === null) return refuse('wrongStage', { stage: claim.stage })
    const at = context.now.toISOString()
    const due = dueAfter(transition, context.today)
    const sameOffice = desk !== null
    const numbered = { ...claim, number }
    const kept = sameOffice ? findableAgain(numbered) : noDesks
    const ofClaim: Flag[] = [...flags, ...known, ...(earlier ? [{ kind: 'earlierClaim' as const }] : [])]
    const allFlags = flagsWithRaises(ofClaim, { ...kept, [level]: null })
    const again = waitingDesk(numbered, desk?.organisationId ?? officeId, at, due, allFlags)
    // What was confirmed at the grassroots union is confirmed anew whenever the claim lies there again.
    const confirmed =
      stage === stageOfLevel.grassrootsUnion || stage === 'findingUnion'
        ? { identityConfirmed: false, originalsSeen: [] }
        : {}
    const moved = await moveClaim(transaction, numbered, {
      transition,
      changes: {
        ...confirmed,
        decision,
        packHash: campaignHash,
        flags: allFlags,
        correction: null,
        submittedAt: claim.submittedAt ?? at,
        desks: { ...kept, [level]: again },
        returnedBy: null,
        holder: holderAgain(claim, sameOffice, at),
        slotId,
        markIds,
      },
      actor: asWorker(context),
      auditValues: { payable: decision.amount.payable, packHash: campaignHash, content: contentMark(claim) },
      messageValues: {
        union: employer?.union?.name ?? employer?.districtUnion?.name ?? '',
        ...(stage === 'findingUnion' ? { finding: 'yes' } : {}),
        due: due?.day ?? '',
        ...(due?.certain === false ? { reckoned: 'yes' } : {}),
      },
      now: context.now,
      today: context.today,
    })
    return { claimId, version: moved.version, stage: moved.stage }
  })
  await flagAlike(claimId, [...read.markIds, ...marks.map(({ _id }) => _id)], read.slotId)
  return moved
}

/**
 * To which level a claim goes: a corrected one back to who returned it. With an employer of another union it begins
 * anew there, because identity and originals were looked at by the union before.
 */
function officeOf(
  claim: ClaimRecord,
  unionId: string,
): { level: ReviewLevel; stage: Stage; desk: Desk | null } {
  if (unionToBeFound(claim)) {
    const { districtUnion: desk } = claim.desks
    const again = claim.returnedBy === 'districtUnion' && desk?.organisationId === unionId
    return { level: 'districtUnion', stage: 'findingUnion', desk: again ? desk : null }
  }
  const sameUnion = claim.desks.grassrootsUnion?.organisationId === unionId
  const level = (sameUnion && claim.returnedBy) || 'grassrootsUnion'
  return { level, stage: stageOfLevel[level], desk: sameUnion ? claim.desks[level] : null }
}

const unionToBeFound = ({ employerNamed, unionFound }: ClaimRecord): boolean =>
  employerNamed !== null && unionFound === null

function requireSubmittable(
  claim: ClaimRecord,
  claimPhotos: readonly PhotoRecord[],
  employer: Employer | null,
  context: Context,
): { decision: Decision; officeId: string } {
  const content = contentOf(claim)
  const decision = decideNow(claim, context.today)
  const window = applyWindowOf(campaign, measureOf(campaign, claim.measureId))
  if (window && decision.verdict === 'windowNotOpen') refuse('windowNotOpen', { from: window.from })
  if (window && hasEnd(window) && decision.verdict === 'windowClosed')
    refuse('windowClosed', { to: window.to })
  const arrived = new Set(claimPhotos.map((photo) => photo._id))
  const problems: FieldProblem[] = checkContent(content, Boolean(employer?.union), context.today)
  for (const ticket of claim.tickets) {
    if (ticket.photoIds.some((photoId) => !arrived.has(photoId))) {
      problems.push({ field: `ticket:${ticket.id}.photo`, problem: 'ticketWithoutPhoto' })
    }
  }
  if (decision.verdict === 'notEligible') refuse('notEligible', {})
  const officeId = firstOffice(claim, employer)
  if (problems.length > 0 || officeId === null) return refuse('contentIncomplete', { problems })
  if (decision.amount.payable === 0) refuse('noTicketCounts', {})
  return { decision, officeId }
}

/** Who gets a new claim: the employer's union, or the district's where that is still to be found. */
const firstOffice = (claim: ClaimRecord, employer: Employer | null): string | null =>
  claim.employerNamed !== null && unionToBeFound(claim)
    ? districtUnionId(claim.employerNamed.district)
    : (employer?.union?.id ?? null)
