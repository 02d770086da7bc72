import type { Flag } from '@domain/application/flag'
import type { TicketAsRead } from '@contract/views'
import type { ClaimRecord, PhotoRecord } from '@platform/records/claim'
import { employers } from '@platform/records/organisation'
import { findById } from '@platform/store'
import { flagsElsewhere, marksElsewhere, marksOf, type Elsewhere } from './ticket-marks'
import { ticketReadings } from './ticket-readings'

/** Flags that are looked up anew, because another claim may have come since. */
const lookedUp: readonly Flag['kind'][] = ['ticketNumberUsed', 'samePhotoUsed']

/** The flags that a claim raises by itself, whatever others bring. */
export const flagsOfItself = (flags: readonly Flag[]): Flag[] =>
  flags.filter(({ kind }) => !lookedUp.includes(kind))

/** The flags of a claim as they are with what was looked up now. */
export const flagsNow = (claim: ClaimRecord, elsewhere: readonly Elsewhere[]): Flag[] => [
  ...flagsElsewhere(elsewhere),
  ...flagsOfItself(claim.flags),
]

/** What a reviewer should look at in a claim: its flags as they are now, and what was read off its photos. */
export async function findingsOf(
  claim: ClaimRecord,
  claimPhotos: readonly PhotoRecord[],
): Promise<{ flags: Flag[]; readings: TicketAsRead[]; elsewhere: Elsewhere[] }> {
  const [elsewhere, employer] = await Promise.all([
    marksElsewhere(claim._id, marksOf(claim._id, claim.tickets, claimPhotos)),
    claim.employerId === null ? null : findById(employers, claim.employerId),
  ])
  return {
    elsewhere,
    flags: flagsNow(claim, elsewhere),
    readings: ticketReadings(claim, claimPhotos, employer?.district ?? null),
  }
}
