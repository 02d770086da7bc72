import { emptyContent } from '@domain/claim/draft'
import { isEditable } from '@domain/claim/stage'
import { noTicketChoice } from '@domain/claim/ticket-choice'
import { nothingSeen } from '@domain/papers/papers-seen'
import { appendAudit } from '@platform/trail/audit'
import { ownedBy } from '@platform/call/claim-owner'
import { accounts } from '@platform/records/account'
import { claims, type ClaimRecord } from '@platform/records/claim'
import { newId } from '@platform/security/vault'
import { openPack } from '../shared/claim-rules'
import { refuse } from '@platform/store/refusal'
import { asWorker, type UseCase } from '../shared/context'
import { consentGiven } from '../claim/guards/submission'

export const openDraft: UseCase<'open-draft'> = (input, context) => {
  consentGiven({ context })
  const { id: packId } = openPack(input.packId) ?? refuse('wrongInput', { field: 'packId' })
  const measure = `${packId}.${input.measureId}`
  return context.once(async (transaction) => {
    const account = (await transaction.get(accounts, context.account._id)) ?? context.account
    const existingId = account.drafts.find((draft) => draft.measure === measure)?.claimId
    const existing = existingId === undefined ? null : await transaction.get(claims, existingId)
    if (existing && isEditable(existing.stage)) return { claimId: existing._id, version: existing.version }
    const claim = await appendAudit(
      transaction,
      emptyClaim(newId('c'), account._id, { packId, measureId: input.measureId }, context.now),
      {
        event: 'drafted',
        actor: asWorker(context),
        at: context.now,
      },
    )
    await transaction.put(claims, claim)
    const others = account.drafts.filter((draft) => draft.measure !== measure)
    await transaction.put(accounts, { ...account, drafts: [...others, { measure, claimId: claim._id }] })
    return { claimId: claim._id, version: claim.version }
  })
}

function emptyClaim(
  id: string,
  accountId: string,
  { packId, measureId }: Pick<ClaimRecord, 'packId' | 'measureId'>,
  now: Date,
): ClaimRecord {
  const nothing = { sealed: '', mask: '' }
  return {
    ...emptyContent,
    _id: id,
    number: null,
    version: 1,
    packId,
    measureId,
    packHash: null,
    stage: 'draft',
    accountId,
    owner: ownedBy(accountId),
    name: nothing,
    idNumber: nothing,
    phone: nothing,
    employerName: null,
    employerNamed: null,
    unionFound: null,
    form: {},
    sealed: {},
    asked: {},
    recorded: {},
    noticePlace: null,
    decision: null,
    flags: [],
    correction: null,
    refusal: null,
    originalsSeen: [],
    papers: {},
    papersSeen: nothingSeen,
    ticketChoice: noTicketChoice,
    createdAt: now.toISOString(),
    changedAt: now.toISOString(),
    submittedAt: null,
    due: null,
    hands: [],
    returnedBy: null,
    identityConfirmed: false,
    secondReading: null,
    bankCard: nothing,
    batchId: null,
    paymentAttempts: 0,
    payer: null,
    payableKey: '',
    holder: null,
    slotId: null,
    markIds: [],
    auditSequence: 0,
    auditHash: '',
    auditSeal: '',
  }
}
