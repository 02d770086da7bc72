import type { Flag } from '@domain/claim/flag'
import type { TicketAsRead } from '@contract/views'
import { command } from '@platform/store/cloud'
import { claims, type ClaimRecord, type PhotoRecord } from '@platform/records/claim'
import { employers } from '@platform/records/organisation'
import { find, findById } from '@platform/store/store'
import { openField } from '../../claim/claim-content'
import { rivalIdsOf } from './claim-place'
import { cardMarkOf, flagsElsewhere, marksElsewhere, marksOf, type Elsewhere } from './ticket-marks'
import { ticketReadings } from './ticket-readings'

/** Flags that are looked up anew, because another claim may have come since. */
const lookedUp: readonly Flag['kind'][] = [
  'ticketNumberUsed',
  'samePhotoUsed',
  'cardShared',
  'placeContested',
]

/** The flags that are kept with a claim, whatever others bring. */
const flagsKept = (flags: readonly Flag[]): Flag[] => flags.filter(({ kind }) => !lookedUp.includes(kind))

/** Flags that only what the worker entered raises. */
const ofContent: readonly Flag['kind'][] = [
  'ticketNumberTwice',
  'sameTripTwice',
  'registerDiffersFromIdNumber',
  'cardCheckDigit',
]

/** What a worker is told: nothing of other claims, and nothing of what offices say to each other. */
export const flagsForWorker = (flags: readonly Flag[]): Flag[] =>
  flags.filter(({ kind }) => ofContent.includes(kind))

/** The flags of a claim as they are with what was looked up now. */
export const flagsNow = (claim: ClaimRecord, elsewhere: readonly Elsewhere[]): Flag[] => [
  ...flagsElsewhere(elsewhere),
  ...flagsKept(claim.flags),
]

/** Where else the tickets of a claim stand, and in which claims of other persons its card. */
export async function elsewhereOf(
  claim: ClaimRecord,
  claimPhotos: readonly PhotoRecord[],
): Promise<Elsewhere[]> {
  const card = openField(claim, 'bankCard')
  const marks = marksOf(claim._id, claim.tickets, claimPhotos)
  const found = await marksElsewhere(claim._id, card === '' ? marks : [...marks, cardMarkOf(claim._id, card)])
  const rivals = (await rivalIdsOf(claim)).map((otherClaimId): Elsewhere => ({
    kind: 'placeContested',
    ticketId: '',
    otherClaimId,
  }))
  return [...rivals, ...(await ofOtherPersons(claim, found))]
}

/** The same person may name the same card wherever they like. */
export async function ofOtherPersons(claim: ClaimRecord, found: readonly Elsewhere[]): Promise<Elsewhere[]> {
  const ids = found.flatMap(({ kind, otherClaimId }) => (kind === 'cardShared' ? [otherClaimId] : []))
  if (ids.length === 0) return [...found]
  const others = await find(claims, { _id: command.in(ids) }, { limit: ids.length })
  const person = openField(claim, 'idNumber')
  const own = new Set(others.filter((other) => openField(other, 'idNumber') === person).map(({ _id }) => _id))
  return found.filter(({ kind, otherClaimId }) => kind !== 'cardShared' || !own.has(otherClaimId))
}

/** What a reviewer should look at in a claim: its flags as they are now, and what was read off its photos. */
export async function findingsOf(
  claim: ClaimRecord,
  claimPhotos: readonly PhotoRecord[],
): Promise<{ flags: Flag[]; readings: TicketAsRead[]; elsewhere: Elsewhere[] }> {
  const [elsewhere, employer] = await Promise.all([
    elsewhereOf(claim, claimPhotos),
    claim.employerId === null ? null : findById(employers, claim.employerId),
  ])
  return {
    elsewhere,
    flags: flagsNow(claim, elsewhere),
    readings: ticketReadings(claim, claimPhotos, employer?.district ?? null),
  }
}
