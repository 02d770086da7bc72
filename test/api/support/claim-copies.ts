import assert from 'node:assert/strict'
import type { ClaimEvent } from '@domain/claim/claim-event'
import type { ClaimRecord } from '../../../cloudfunctions/platform/records/claim'
import type { AuditRow } from '../../../cloudfunctions/platform/records/trail'
import type { Transaction } from '../../../cloudfunctions/platform/store/transaction'

/** A claim that really was submitted, of which others are made. */
export type ClaimPattern = Awaited<ReturnType<typeof claimPattern>>

/** Reads a claim with one ticket and one photo. */
export async function claimPattern(claimId: string) {
  const { claims, photos } = await import('../../../cloudfunctions/platform/records/claim')
  const { accounts } = await import('../../../cloudfunctions/platform/records/account')
  const { find, findById } = await import('../../../cloudfunctions/platform/store/store')
  const claim = await findById(claims, claimId)
  const account = claim && (await findById(accounts, claim.accountId))
  const [photo] = await find(photos, { claimId }, { limit: 1 })
  const [ticket] = claim?.tickets ?? []
  assert.ok(claim && account && photo && ticket)
  return { claim, account, photo, ticket }
}

/**
 * Puts a copy of a claim: sealed for its own documents, with a person, a photo and audit rows of its own that lead to its
 * stage. Much faster than sending every photo.
 */
export async function copyClaim(
  { claim, account, photo, ticket }: ClaimPattern,
  index: number,
  changesOf: (claimId: string) => Partial<ClaimRecord>,
): Promise<{ claimId: string; accountId: string; ticketId: string }> {
  const { claims, claimSlots, photos } = await import('../../../cloudfunctions/platform/records/claim')
  const { accounts } = await import('../../../cloudfunctions/platform/records/account')
  const { ownedBy } = await import('../../../cloudfunctions/platform/call/claim-owner')
  const { putDesks } = await import('../../../cloudfunctions/api/claim/put-desks')
  const { transact } = await import('../../../cloudfunctions/platform/store/transaction')
  const { openField } = await import('../../../cloudfunctions/platform/security/claim-fields')
  const { withChanges } = await import('../../../cloudfunctions/api/claim/claim-content')
  const { keyedHash } = await import('../../../cloudfunctions/platform/security/vault')
  const own = String(index).padStart(6, '0')
  const [claimId, accountId, photoId] = [`cmany${own}`, `many-${own}`, `pmany${own}`]
  const personal = await ownIdNumber(index)
  const slotId = keyedHash('slot', `${claim.packId}\0${claim.measureId}\0${personal}`)
  const form = { name: openField(claim, 'name'), idNumber: personal, phone: openField(claim, 'phone') }
  const copy = {
    ...withChanges({ ...claim, _id: claimId, sealed: {} }, { form }, claim.employerName),
    accountId,
    owner: ownedBy(accountId),
    identityConfirmed: claim.identityConfirmed,
    hands: claim.hands.map((hand) => ({ ...hand, queueKey: hand.queueKey.replace(claim._id, claimId) })),
    tickets: [{ ...ticket, number: `MANY${own}`, photoIds: [photoId] }],
    slotId,
    markIds: [],
    auditSequence: 0,
    auditHash: '',
    ...changesOf(claimId),
  }
  await transact(async (transaction) => {
    await transaction.put(accounts, { ...account, _id: accountId, drafts: [] })
    // What was read is sealed for the photo itself, and its numbers belong to one ticket.
    const unread = { reading: null, readMarks: [], likeness: null }
    const ownPhoto = { ...photo, ...unread, _id: photoId, claimId, accountId, mark: `many${own}` }
    await transaction.put(photos, ownPhoto)
    await transaction.put(claimSlots, {
      _id: slotId,
      liveClaimId: claimId,
      contenderIds: [],
      previousClaimIds: [],
    })
    await transaction.put(claims, await withHistory(transaction, copy))
    await putDesks(transaction, { ...copy, hands: [] }, copy)
  })
  return { claimId, accountId, ticketId: ticket.id }
}

/** What happened to a claim that was never returned, up to its stage. */
const upTo: Record<string, readonly (readonly [ClaimEvent, string])[]> = {
  grassrootsReview: [],
  districtReview: [['forwarded', 'districtReview']],
  centreReview: [
    ['forwarded', 'districtReview'],
    ['forwarded', 'centreReview'],
  ],
  approved: [
    ['forwarded', 'districtReview'],
    ['forwarded', 'centreReview'],
    ['approved', 'approved'],
    ['cardGiven', 'approved'],
  ],
}

/** The claim with the audit rows of a claim that came to its stage. */
async function withHistory(transaction: Transaction, claim: ClaimRecord): Promise<ClaimRecord> {
  const { appendAudit } = await import('../../../cloudfunctions/platform/trail/audit')
  const { contentMark } = await import('../../../cloudfunctions/platform/trail/claim-mark')
  const events = upTo[claim.stage]
  assert.ok(events && claim.decision)
  const decided = { payable: claim.decision.amount.payable, packHash: claim.packHash ?? '' }
  const valuesOf = (event: ClaimEvent): AuditRow['values'] => {
    if (event === 'cardGiven') return { card: claim.bankCard.mask }
    return event === 'submitted' ? { ...decided, content: contentMark(claim) } : decided
  }
  const actor = { accountId: claim.accountId, role: 'worker', organisation: '' }
  const at = new Date(claim.changedAt)
  let audited = await appendAudit(transaction, claim, { event: 'drafted', actor, at })
  for (const [event, stage] of [['submitted', 'grassrootsReview'], ...events] as const)
    audited = await appendAudit(transaction, audited, {
      event,
      actor,
      at,
      values: { ...valuesOf(event), stage },
    })
  return audited
}

async function ownIdNumber(index: number): Promise<string> {
  const { sampleIdNumber } = await import('../../../scripts/demo/people')
  const day = String((index % 28) + 1).padStart(2, '0')
  const month = String((Math.floor(index / 28) % 12) + 1).padStart(2, '0')
  return sampleIdNumber('222403', `${1970 + Math.floor(index / 336)}${month}${day}`, index % 1000)
}
