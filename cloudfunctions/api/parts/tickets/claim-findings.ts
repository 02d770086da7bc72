import type { Flag } from '@domain/claim/flag'
import { command } from '@platform/store/cloud'
import { claims, type ClaimRecord, type PhotoRecord } from '@platform/records/claim'
import { find } from '@platform/store/store'
import { isSameApplicant } from '@platform/call/applicant-on'
import { cardOf } from '../../claim/claim-content'
import { tripsInRosters } from '../persons/trips-in-rosters'
import { rivalIdsOf } from './claim-place'
import { cardMarkOf, flagsElsewhere, marksElsewhere, marksOf, type Elsewhere } from './ticket-marks'

/** Flags that are looked up anew, because another claim may have come since. */
const lookedUp: readonly Flag['kind'][] = [
  'ticketNumberUsed',
  'samePhotoUsed',
  'tripInRoster',
  'cardShared',
  'placeContested',
]

/** The flags that are kept with a claim, whatever others bring. */
const flagsKept = (flags: readonly Flag[]): Flag[] => flags.filter(({ kind }) => !lookedUp.includes(kind))

/** Stands for the flags of a roster's rows, which are looked up with them. */
export const isOfRoster = ({ kind }: Flag): boolean => kind === 'rowsFlagged'

/** Flags that only what the applicant entered raises. */
const ofContent: readonly Flag['kind'][] = [
  'ticketNumberTwice',
  'sameTripTwice',
  'registerDiffersFromIdNumber',
  'cardCheckDigit',
  'charterTwice',
]

/** What an applicant is told: nothing of other claims, and nothing of what offices say to each other. */
export const flagsForWorker = (flags: readonly Flag[]): Flag[] =>
  flags.filter(({ kind }) => ofContent.includes(kind))

/** The flags of a claim as they are with what was looked up now. */
export const flagsNow = (claim: ClaimRecord, elsewhere: readonly Elsewhere[]): Flag[] => [
  ...flagsElsewhere(elsewhere),
  ...flagsKept(claim.flags),
]

/** Where else the tickets and trips of a claim stand, and in which claims of other persons its card. */
export async function elsewhereOf(
  claim: ClaimRecord,
  claimPhotos: readonly PhotoRecord[],
): Promise<Elsewhere[]> {
  const card = cardOf(claim)
  const marks = marksOf(claim._id, claim.tickets, claimPhotos)
  const found = await marksElsewhere(claim._id, card === '' ? marks : [...marks, cardMarkOf(claim._id, card)])
  const rivals = (await rivalIdsOf(claim)).map((otherClaimId): Elsewhere => ({
    kind: 'placeContested',
    ticketId: '',
    otherClaimId,
  }))
  const trips = (await tripsInRosters(claim)).map(({ ticketId, kind, otherClaimId }): Elsewhere => ({
    kind,
    ticketId,
    otherClaimId,
  }))
  return [...rivals, ...trips, ...(await ofOtherPersons(claim, found))]
}

/** The same applicant may name the same card wherever they like. */
export async function ofOtherPersons(claim: ClaimRecord, found: readonly Elsewhere[]): Promise<Elsewhere[]> {
  const ids = found.flatMap(({ kind, otherClaimId }) => (kind === 'cardShared' ? [otherClaimId] : []))
  if (ids.length === 0) return [...found]
  const others = await find(claims, { _id: command.in(ids) }, { limit: ids.length })
  const own = new Set(others.filter((other) => isSameApplicant(claim, other)).map(({ _id }) => _id))
  return found.filter(({ kind, otherClaimId }) => kind !== 'cardShared' || !own.has(otherClaimId))
}
