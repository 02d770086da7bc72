import {
  claimSlots,
  type ClaimSlot,
  ticketMarks,
  type ClaimRecord,
  type PhotoRecord,
  type TicketMark,
} from '@platform/records/claim'
import { findById } from '@platform/store/store'
import type { Transaction } from '@platform/store/transaction'
import { keyedHash } from '@platform/security/vault'
import { placeHolderOn } from '@platform/call/applicant-on'
import { isCardMark, marksOf } from './ticket-marks'

/** The one place of a holder in a campaign for a measure. */
export const slotIdFor = (packId: string, measureId: string, holder: string): string =>
  keyedHash('slot', `${packId}\0${measureId}\0${holder}`)

/** The applicant's one place in the campaign, by what the procedure says holds it. */
export const slotIdOf = (claim: ClaimRecord): string =>
  slotIdFor(claim.packId, claim.measureId, placeHolderOn(claim))

const mostContenders = 10

/** The person's one place as it is before a claim for it is handed in. */
export async function placeOf(transaction: Transaction, claim: ClaimRecord): Promise<ClaimSlot> {
  const _id = slotIdOf(claim)
  const slot = await transaction.get(claimSlots, _id)
  return slot ?? { _id, liveClaimId: null, contenderIds: [], previousClaimIds: [] }
}

/**
 * Takes the person's one place in the campaign, or stands behind the claim that has it. The place is a document id, so two accounts
 * cannot both have it; which of the two it is, no account is told.
 */
export async function takePlace(
  transaction: Transaction,
  claim: ClaimRecord,
  slot: ClaimSlot,
): Promise<void> {
  // The number was corrected: the place under the wrong one may be somebody else's, who has claimed nothing.
  if (claim.slotId !== slot._id) await freeSlot(transaction, claim, [])
  const { liveClaimId } = slot
  const behind = slot.contenderIds.filter((id) => id !== claim._id)
  await transaction.put(
    claimSlots,
    liveClaimId === null || liveClaimId === claim._id
      ? { ...slot, liveClaimId: claim._id, contenderIds: behind }
      : { ...slot, contenderIds: [...behind, claim._id].slice(-mostContenders) },
  )
}

/** The other claims for a place, whoever has it first. */
export const rivalsIn = ({ liveClaimId, contenderIds }: ClaimSlot, claimId: string): string[] =>
  [...(liveClaimId === null ? [] : [liveClaimId]), ...contenderIds].filter((id) => id !== claimId)

/** Whom a claim stands against for a place: the one that has it, or those behind it. */
export const rivalsFor = (slot: ClaimSlot, claimId: string): string[] =>
  slot.liveClaimId === null || slot.liveClaimId === claimId ? rivalsIn(slot, claimId) : [slot.liveClaimId]

/** Whom a claim stands against. */
export async function rivalIdsOf({ _id, slotId }: ClaimRecord): Promise<string[]> {
  const slot = slotId === null ? null : await findById(claimSlots, slotId)
  return slot ? rivalsFor(slot, _id) : []
}

/** Gives a place to one of two claims for it. What its parts hold the other gives up besides. */
export async function givePlace(
  transaction: Transaction,
  slot: ClaimSlot,
  { winner, loser }: { winner: ClaimRecord; loser: ClaimRecord },
): Promise<void> {
  const hadIt = slot.liveClaimId === loser._id
  await transaction.put(claimSlots, {
    ...slot,
    liveClaimId: hadIt ? winner._id : slot.liveClaimId,
    contenderIds: slot.contenderIds.filter((id) => id !== loser._id && id !== winner._id),
    previousClaimIds: hadIt
      ? [...slot.previousClaimIds, loser._id].slice(-mostRemembered)
      : slot.previousClaimIds,
  })
  await dropCardMark(transaction, loser)
}

const dropCardMark = (transaction: Transaction, { _id, markIds }: ClaimRecord): Promise<void> =>
  dropMarks(
    transaction,
    markIds.filter((id) => isCardMark(id, _id)),
  )

/** Gives up the place of a claim, where it is remembered, and the mark of the card that its money would have gone to. */
export async function leavePlace(transaction: Transaction, claim: ClaimRecord): Promise<void> {
  await freeSlot(transaction, claim, [claim._id])
  await dropCardMark(transaction, claim)
}

const mostRemembered = 20

async function freeSlot(
  transaction: Transaction,
  claim: ClaimRecord,
  remembered: readonly string[],
): Promise<void> {
  if (claim.slotId === null) return
  const slot = await transaction.get(claimSlots, claim.slotId)
  if (!slot) return
  const contenderIds = slot.contenderIds.filter((id) => id !== claim._id)
  if (slot.liveClaimId !== claim._id) return transaction.put(claimSlots, { ...slot, contenderIds })
  const previousClaimIds = [...slot.previousClaimIds, ...remembered].slice(-mostRemembered)
  // Whoever came next has the place: nobody is left behind one that nobody has.
  const [next = null, ...rest] = contenderIds
  await transaction.put(claimSlots, { ...slot, liveClaimId: next, contenderIds: rest, previousClaimIds })
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

/** Takes away the marks of tickets of a claim that is no longer live; the mark of its card is the payee's. */
export const dropTicketMarks = (transaction: Transaction, { _id, markIds }: ClaimRecord): Promise<void> =>
  dropMarks(
    transaction,
    markIds.filter((id) => !isCardMark(id, _id)),
  )

async function dropMarks(transaction: Transaction, markIds: readonly string[]): Promise<void> {
  for (const id of markIds) await transaction.remove(ticketMarks, id)
}
