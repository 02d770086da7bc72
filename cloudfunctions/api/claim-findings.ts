import type { Flag } from '@domain/application/flag'
import type { TicketAsRead } from '@contract/views'
import type { ClaimRecord, PhotoRecord } from '@platform/records/claim'
import { flagsElsewhere, marksElsewhere, marksOf, type Elsewhere } from './ticket-marks'
import { ticketReadings } from './ticket-readings'

/** Flags that are looked up anew, because another claim may have come since. */
const lookedUp: readonly Flag['kind'][] = ['ticketNumberUsed', 'samePhotoUsed']

/** What a reviewer should look at in a claim: its flags as they are now, and what was read off its photos. */
export async function findingsOf(
  claim: ClaimRecord,
  claimPhotos: readonly PhotoRecord[],
): Promise<{ flags: Flag[]; readings: TicketAsRead[]; elsewhere: Elsewhere[] }> {
  const elsewhere = await marksElsewhere(claim._id, marksOf(claim._id, claim.tickets, claimPhotos))
  return {
    elsewhere,
    flags: [...flagsElsewhere(elsewhere), ...claim.flags.filter(({ kind }) => !lookedUp.includes(kind))],
    readings: ticketReadings(claim, claimPhotos),
  }
}
