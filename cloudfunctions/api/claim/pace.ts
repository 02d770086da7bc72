import type { Day } from '@domain/calendar/day'
import { daysForShare, sumOfFigures, totalOf } from '@domain/statistics/figures'
import type { Pace } from '@contract/views'
import type { ClaimRecord } from '@platform/records/claim'
import { roleSubject } from '@platform/records/statistics'
import { presentHand } from './claim-desk'
import { figuresSince, firstDayOf } from './office-figures'

/** Fewer cases than this say nothing about the next one. */
const fewestCases = 20

/** How long the office that has the claim took in the last 30 days; all offices of its role where it did too few itself. */
export async function paceOf(claim: ClaimRecord, today: Day): Promise<Pace | null> {
  const hand = presentHand(claim)
  if (!hand) return null
  return (await paceOfSubject(hand.organisationId, today)) ?? paceOfSubject(roleSubject(hand.role), today)
}

async function paceOfSubject(subject: string, today: Day): Promise<Pace | null> {
  const days = await figuresSince(subject, firstDayOf('month', today), today)
  const { heldDays } = sumOfFigures(days.map(({ figures }) => figures))
  const cases = totalOf(heldDays)
  const [half, nineInTen] = [daysForShare(heldDays, 0.5), daysForShare(heldDays, 0.9)]
  return cases < fewestCases || half === null || nineInTen === null ? null : { half, nineInTen, cases }
}
