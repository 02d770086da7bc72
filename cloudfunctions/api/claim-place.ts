import {
  claimSlots,
  ticketMarks,
  type ClaimRecord,
  type PhotoRecord,
  type TicketMark,
} from '@platform/records/claim'
import { refuse } from '@platform/refusal'
import type { Transaction } from '@platform/transaction'
import { keyedHash } from '@platform/vault'
import { openField } from './claim-content'
import { isCardMark, marksOf } from './ticket-marks'

/** Takes the person's one place in the campaign. The place is a document id, so two accounts cannot both have it. */
export async function takePlace(
  transaction: Transaction,
  claim: ClaimRecord,
): Promise<{ slotId: string; earlier: boolean }> {
  const slotId = keyedHash('slot', `${claim.packId}\0${claim.measureId}\0${openField(claim, 'idNumber')}`)
  // The number was corrected: the place under the wrong one may be somebody else's, who has claimed nothing.
  if (claim.slotId !== slotId) await freeSlot(transaction, claim, [])
  const slot = (await transaction.get(claimSlots, slotId)) ?? {
    _id: slotId,
    liveClaimId: null,
    previousClaimIds: [],
  }
  if (slot.liveClaimId !== null && slot.liveClaimId !== claim._id) refuse('secondClaim', {})
  await transaction.put(claimSlots, { ...slot, liveClaimId: claim._id })
  return { slotId, earlier: slot.previousClaimIds.length > 0 }
}

/** Gives up what only a live claim holds: the person's place, where it is remembered, and its ticket numbers and photos. */
export async function leavePlace(transaction: Transaction, claim: ClaimRecord): Promise<void> {
  await freeSlot(transaction, claim, [claim._id])
  await dropMarks(transaction, claim.markIds)
}

const mostRemembered = 20

async function freeSlot(
  transaction: Transaction,
  claim: ClaimRecord,
  remembered: readonly string[],
): Promise<void> {
  if (claim.slotId === null) return
  const slot = await transaction.get(claimSlots, claim.slotId)
  if (slot?.liveClaimId !== claim._id) return
  const previousClaimIds = [...slot.previousClaimIds, ...remembered].slice(-mostRemembered)
  await transaction.put(claimSlots, { ...slot, liveClaimId: null, previousClaimIds })
}

/** Makes the ticket numbers and photos of the claim as it is now findable, and those it no longer has not. */
export async function replaceMarks(
  transaction: Transaction,
  claim: ClaimRecord,
  claimPhotos: readonly PhotoRecord[],
): Promise<string[]> {
  const marks = marksOf(claim._id, claim.tickets, claimPhotos)
  const ids = marks.map((mark) => mark._id)
  await dropMarks(
    transaction,
    claim.markIds.filter((id) => !ids.includes(id)),
  )
  for (const mark of marks) if (!claim.markIds.includes(mark._id)) await transaction.put(ticketMarks, mark)
  return ids
}

/** Makes the card of a claim findable in place of the one before. */
export async function replaceCardMark(
  transaction: Transaction,
  { _id, markIds }: ClaimRecord,
  mark: TicketMark,
): Promise<string[]> {
  await dropMarks(
    transaction,
    markIds.filter((id) => isCardMark(id, _id) && id !== mark._id),
  )
  if (!markIds.includes(mark._id)) await transaction.put(ticketMarks, mark)
  return [...markIds.filter((id) => !isCardMark(id, _id)), mark._id]
}

async function dropMarks(transaction: Transaction, markIds: readonly string[]): Promise<void> {
  for (const id of markIds) await transaction.remove(ticketMarks, id)
}
