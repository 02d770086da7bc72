import { flagsOfContent, type Flag } from '@domain/claim/flag'
import { stageKindOf } from '@domain/procedure/stages'
import { contentMark } from '@platform/trail/claim-mark'
import { countPerson } from '@platform/security/limits'
import type { ClaimRecord } from '@platform/records/claim'
import { rulesOf } from '@platform/call/claim-rules'
import { eraseRosterFiles } from '@platform/files/roster-file'
import { judgedToday } from '@platform/roster/roster-life'
import type { Transaction } from '@platform/store/transaction'
import { ownClaim, requireVersion } from '../claim/claim-access'
import { contentOf, decideNow } from '@platform/call/claim-decision'
import { withAskedAlone } from '../claim/form-kept'
import { holderAgain } from '../claim/claim-hold'
import { takeNumber } from '../claim/claim-number'
import { destinationOf } from '../claim/destination'
import { finishedPhotos } from '../claim/claim-photos'
import { placeOf, rivalsIn, slotIdOf, takePlace } from '../parts/tickets/claim-place'
import type { Context, UseCase } from '../shared/context'
import { employerOf } from '../claim/employer-of'
import { problemsOfParts, takeParts } from '../parts/part-ports'
import { flagAlike } from '../parts/tickets/flag-alike'
import { consentGiven } from '../claim/guards/submission'
import { dueAfter, knownMove, moveClaim, type Move } from '../claim/move-claim'
import { flagsReadTwice } from '../claim/read-twice'
import { flagsOfMarks, marksOf } from '../parts/tickets/ticket-marks'

export const submitClaim: UseCase<'submit-claim'> = async (
  { claimId, expectedVersion, declared },
  context,
) => {
  const read = await ownClaim(claimId, context)
  // Before the person is counted: whoever has not agreed is not looked at.
  consentGiven({ context, claim: read })
  const [claimPhotos, employer] = await Promise.all([finishedPhotos(claimId), employerOf(read)])
  await countPerson(context.account._id, slotIdOf(read), context.now)
  const marks = marksOf(claimId, read.tickets, claimPhotos)
  const alike = await flagsOfMarks(claimId, marks)

  const moved = await context.once(async (transaction) => {
    const claim = await asHandedIn(transaction, await ownClaim(claimId, context, transaction), context)
    const { stage, role, organisationId, again, hands } = await destinationOf(transaction, claim, employer)
    const transition = knownMove(claim, claim.stage === 'returned' ? 'resubmit' : 'submit', stage)
    requireVersion(claim, expectedVersion)
    // Photos, employer and flags were looked up for the claim as read before: they belong to that version alone.
    requireVersion(claim, read.version)
    const content = contentOf(claim)
    const { measure, packHash, procedure } = rulesOf(claim)
    const isFinding = stageKindOf(procedure, stage) === 'finding'
    const known = [
      ...flagsOfContent(content, procedure, measure),
      ...flagsReadTwice(claim.tickets, claimPhotos),
    ]
    const decision = decideNow({ ...claim, flags: known }, context.today)
    const { today } = context
    const handed = { claim, form: content.form, files: claimPhotos, decision, today }
    const slot = await placeOf(transaction, claim)
    const earlier: Flag[] = slot.previousClaimIds.length > 0 ? [{ kind: 'earlierClaim' }] : []
    const at = context.now.toISOString()
    const signed = procedure.declaration !== undefined && declared === true
    const due = dueAfter(claim, transition, context.today)
    const move: Move = {
      transition,
      changes: {
        // What was confirmed at the first step is confirmed anew whenever the claim lies there again.
        ...(isFinding || stage === procedure.steps[0]?.id ? nothingConfirmed : {}),
        decision,
        packHash,
        declared: signed ? { accountId: context.account._id, at } : null,
        correction: null,
        submittedAt: claim.submittedAt ?? at,
        returnedBy: null,
        holder: holderAgain(claim, again, at),
        slotId: slot._id,
      },
      beside: async () => {
        await takePlace(transaction, claim, slot)
        const number = await takeNumber(transaction, claim)
        const taken = await takeParts(transaction, procedure, handed)
        return { ...taken, number, flags: [...alike, ...known, ...earlier], hands }
      },
      // Without one, a guard of the move says so first.
      office: organisationId === null ? undefined : { role, organisationId },
      grant: null,
      evidence: {
        content,
        employer,
        partProblems: problemsOfParts(procedure, handed),
        rivalIds: rivalsIn(slot, claimId),
      },
      auditValues: {
        payable: decision.amount.payable,
        packHash,
        content: contentMark(claim),
        ...(signed ? { declared: true } : {}),
      },
      messageValues: {
        union: employer?.union?.name ?? employer?.districtUnion?.name ?? '',
        ...(isFinding ? { finding: 'yes' } : {}),
        due: due?.day ?? '',
        ...(due?.certain === false ? { reckoned: 'yes' } : {}),
      },
    }
    const moved = await moveClaim(transaction, claim, move, context)
    return { claimId, version: moved.version, stage: moved.stage }
  })
  await flagAlike(claimId, [...read.markIds, ...marks.map(({ _id }) => _id)], read.slotId)
  // What its rows were read from has served: names and numbers stand in it.
  if (read.roster !== null) await eraseRosterFiles(claimId)
  return moved
}

/** The claim as it is handed in: what its form does not ask left out, and its roster as it is judged today. */
async function asHandedIn(
  transaction: Transaction,
  claim: ClaimRecord,
  { today }: Context,
): Promise<ClaimRecord> {
  return { ...withAskedAlone(claim), roster: await judgedToday(transaction, claim, today) }
}

const nothingConfirmed: Partial<ClaimRecord> = { identityConfirmed: false, originalsSeen: [] }
