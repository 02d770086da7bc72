import { flagsOfContent, type Flag } from '@domain/claim/flag'
import { stageOfLevel } from '@domain/claim/review-level'
import type { Stage } from '@domain/claim/stage'
import { contentMark } from '@platform/trail/claim-mark'
import { countPerson } from '@platform/security/limits'
import type { ClaimRecord } from '@platform/records/claim'
import { rulesOf } from '../shared/claim-rules'
import { ownClaim, requireVersion } from '../claim/claim-access'
import { contentOf } from '../claim/claim-content'
import { decideNow } from '../claim/claim-decision'
import { flagsWithRaises, handsWith } from '../claim/claim-desk'
import { holderAgain } from '../claim/claim-hold'
import { takeNumber } from '../claim/claim-number'
import { officeFor } from '../claim/claim-office'
import { finishedPhotos } from '../claim/claim-photos'
import { placeOf, replaceMarks, rivalsIn, slotIdOf, takePlace } from '../parts/tickets/claim-place'
import type { UseCase } from '../shared/context'
import { employerOf } from '../claim/employer-of'
import { flagAlike } from '../parts/tickets/flag-alike'
import { consentGiven } from '../claim/guards/submission'
import { dueAfter, knownMove, moveClaim, type Move } from '../claim/move-claim'
import { flagsReadTwice } from '../claim/read-twice'
import { flagsOfMarks, marksOf } from '../parts/tickets/ticket-marks'

export const submitClaim: UseCase<'submit-claim'> = async ({ claimId, expectedVersion }, context) => {
  const read = await ownClaim(claimId, context)
  // Before the person is counted: whoever has not agreed is not looked at.
  consentGiven({ context })
  const [claimPhotos, employer] = await Promise.all([finishedPhotos(claimId), employerOf(read)])
  await countPerson(context.account._id, slotIdOf(read), context.now)
  const marks = marksOf(claimId, read.tickets, claimPhotos)
  const alike = await flagsOfMarks(claimId, marks)

  const moved = await context.once(async (transaction) => {
    const claim = await ownClaim(claimId, context, transaction)
    const { stage, at: office, again } = officeFor(claim, employer)
    const transition = knownMove(claim, claim.stage === 'returned' ? 'resubmit' : 'submit', stage)
    requireVersion(claim, expectedVersion)
    // Photos, employer and flags were looked up for the claim as read before: they belong to that version alone.
    requireVersion(claim, read.version)
    const content = contentOf(claim)
    const { measure, packHash } = rulesOf(claim)
    const known = [...flagsOfContent(content, measure), ...flagsReadTwice(claim.tickets, claimPhotos)]
    const decision = decideNow({ ...claim, flags: known }, context.today)
    const slot = await placeOf(transaction, claim)
    const earlier: Flag[] = slot.previousClaimIds.length > 0 ? [{ kind: 'earlierClaim' }] : []
    const at = context.now.toISOString()
    const due = dueAfter(claim, transition, context.today)
    const move: Move = {
      transition,
      changes: {
        ...confirmedAnew(stage),
        decision,
        packHash,
        correction: null,
        submittedAt: claim.submittedAt ?? at,
        returnedBy: null,
        holder: holderAgain(claim, again, at),
        slotId: slot._id,
      },
      beside: async () => {
        await takePlace(transaction, claim, slot)
        const number = await takeNumber(transaction, claim)
        const markIds = await replaceMarks(transaction, claim, claimPhotos)
        const hands = handsWith(again ? claim.hands : [], office, { claimId, at, due })
        const flags = flagsWithRaises([...alike, ...known, ...earlier], hands)
        return { number, markIds, flags, hands }
      },
      grant: null,
      evidence: { content, employer, photos: claimPhotos, rivalIds: rivalsIn(slot, claimId) },
      auditValues: { payable: decision.amount.payable, packHash, content: contentMark(claim) },
      messageValues: {
        union: employer?.union?.name ?? employer?.districtUnion?.name ?? '',
        ...(stage === 'findingUnion' ? { finding: 'yes' } : {}),
        due: due?.day ?? '',
        ...(due?.certain === false ? { reckoned: 'yes' } : {}),
      },
    }
    const moved = await moveClaim(transaction, claim, move, context)
    return { claimId, version: moved.version, stage: moved.stage }
  })
  await flagAlike(claimId, [...read.markIds, ...marks.map(({ _id }) => _id)], read.slotId)
  return moved
}

/** What was confirmed at the grassroots union is confirmed anew whenever the claim lies there again. */
const confirmedAnew = (stage: Stage): Partial<ClaimRecord> =>
  stage === stageOfLevel.grassrootsUnion || stage === 'findingUnion'
    ? { identityConfirmed: false, originalsSeen: [] }
    : {}
