import { noTicketChoice } from '@domain/claim/ticket-choice'
import { nothingSeen } from '@domain/papers/papers-seen'
import { appendAudit } from '@platform/trail/audit'
import { claims, photos, type ClaimRecord } from '@platform/records/claim'
import { outbox } from '@platform/records/trail'
import { refuse } from '@platform/store/refusal'
import { removeWhere } from '@platform/store/store'
import { ownedBy } from '@platform/call/claim-owner'
import { ownClaim, requireVersion } from '../claim/claim-access'
import { putDesks } from '../claim/put-desks'
import { erasePhotosOf, finishedPhotos } from '../claim/claim-photos'
import { asWorker, type UseCase } from '../shared/context'

/** Whether a claim is over without a payment that has to be shown for. */
export const isErasable = ({ stage }: ClaimRecord): boolean => stage === 'withdrawn' || stage === 'refused'

export const eraseClaim: UseCase<'erase-claim'> = async ({ claimId, expectedVersion }, context) => {
  const present = await finishedPhotos(claimId)
  const erased = await context.once(async (transaction) => {
    const claim = await ownClaim(claimId, context, transaction)
    if (!isErasable(claim)) refuse('wrongStage', { stage: claim.stage })
    requireVersion(claim, expectedVersion)
    for (const { _id } of present) {
      const photo = await transaction.get(photos, _id)
      if (photo) await transaction.put(photos, { ...photo, state: 'removed' as const })
    }
    const entry = { event: 'erased' as const, actor: asWorker(context), at: context.now }
    const empty = withoutContent(claim)
    await transaction.put(claims, await appendAudit(transaction, empty, entry))
    await putDesks(transaction, claim, empty)
    return { claimId }
  })
  await erasePhotosOf(claimId)
  await removeWhere(outbox, { recipientId: context.account._id, claimId })
  return erased
}

const nothing = { sealed: '', mask: '' }

/** The claim with nobody in it: no owner, no union that could open it, and nothing that was entered. */
const withoutContent = (claim: ClaimRecord): ClaimRecord => ({
  ...claim,
  version: claim.version + 1,
  accountId: '',
  owner: ownedBy(''),
  number: null,
  hands: [],
  bankCard: nothing,
  payer: null,
  payableKey: '',
  identityConfirmed: false,
  secondReading: null,
  slotId: null,
  name: nothing,
  idNumber: nothing,
  phone: nothing,
  householdRegister: null,
  workerKind: null,
  labourRelation: null,
  unionMember: null,
  employerId: null,
  employerName: null,
  employerNamed: null,
  unionFound: null,
  tickets: [],
  papers: {},
  papersSeen: nothingSeen,
  form: {},
  sealed: {},
  asked: {},
  recorded: {},
  noticePlace: null,
  decision: null,
  flags: [],
  correction: null,
  refusal: null,
  holder: null,
  originalsSeen: [],
  ticketChoice: noTicketChoice,
})
