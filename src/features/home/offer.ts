import type { ClaimSummary } from '@contract/views'
import type { Grant, OpenMeasure } from '@contract/session-calls'
import type { DayWindow } from '@domain/calendar/day'
import type { Measure } from '@domain/policy/pack/measure'
import { applyWindowOf, isOffered } from '@/services/claim/policy'
import { applicantsOf } from '@/services/procedure/applicants'
import { lineOf, offered, type Line } from '@/services/procedure/line'
import { isLive } from '@/services/procedure/place'

/** Something that can be applied for here. */
export type Offer = {
  packId: string
  measureId: string
  line: Line
  measure: Measure
  /** The days in which one applies, null where the source gives none. */
  window: DayWindow | null
}

/**
 * What the back end says is open, in its order; a measure that this build does not carry is left out. Before the back end has ever
 * said anything it is what the app is for.
 */
export function offersOf(open: readonly OpenMeasure[] | null): Offer[] {
  const known = open ?? [{ packId: offered.packId, measureId: offered.measure.id }]
  return known.flatMap((of) => {
    const line = lineOf(of)
    return line.measure === null ? [] : [{ ...of, line, measure: line.measure, window: applyWindowOf(line) }]
  })
}

/** Whether it is what the app is for first. The others say of themselves whom they are for. */
export const isMain = (offer: Offer): boolean => isOffered(offer)

/** What this person can apply for before what others apply for. */
export function mineFirst(offers: readonly Offer[], grants: readonly Grant[]): Offer[] {
  const isMine = ({ line }: Offer) => applicantsOf(line, grants).length > 0
  return [...offers.filter(isMine), ...offers.filter((offer) => !isMine(offer))]
}

/** The claim that holds the one place there is for it, if any. Who acts for several organisations has a place for each. */
export function liveClaimOf(
  offer: Offer,
  claims: readonly ClaimSummary[],
  grants: readonly Grant[],
): ClaimSummary | null {
  if (applicantsOf(offer.line, grants).length > 1) return null
  const isOfIt = ({ packId, measureId }: ClaimSummary) =>
    packId === offer.packId && measureId === offer.measureId
  return claims.find((claim) => isOfIt(claim) && isLive(claim)) ?? null
}
