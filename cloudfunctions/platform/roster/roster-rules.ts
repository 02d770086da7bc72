import type { Day } from '@domain/calendar/day'
import type { PartOf } from '@domain/procedure/part'
import { partOf } from '@domain/procedure/part-of'
import type { RosterRules } from '@domain/roster/prepare-roster'
import { rulesOf } from '../call/claim-rules'
import type { ClaimRecord } from '../records/claim'

type Judged = Pick<ClaimRecord, 'packId' | 'measureId' | 'charters'>

/** The roster that the measure of a claim asks for. Throws where it asks for none. */
export function rosterPartOf(claim: Pick<ClaimRecord, 'packId' | 'measureId'>): PartOf<'roster'> {
  const part = partOf(rulesOf(claim).procedure, 'roster')
  if (part === null) throw new Error(`${claim.measureId} of ${claim.packId} asks for no roster`)
  return part
}

/** What the rows of a claim are judged by on a day. */
export function rosterRulesOf(claim: Judged, today: Day): RosterRules {
  const { pack, measure } = rulesOf(claim)
  return { pack, measure, part: rosterPartOf(claim), charters: claim.charters, today }
}
