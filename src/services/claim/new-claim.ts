import { offered, type OfMeasure } from '../procedure/line'

/** What a claim that does not exist yet is for, and which organisation applies where it is none of one's own. */
export type NewClaim = OfMeasure & { organisationId?: string }

type Parameters = Partial<Record<'packId' | 'measureId' | 'organisationId', string>>

/** What the address of the claim page asks for; without a measure, what the app is for first. */
export function newClaimOf({ packId, measureId, organisationId }: Parameters): NewClaim {
  if (!packId || !measureId) return { packId: offered.packId, measureId: offered.measure.id }
  return { packId, measureId, ...(organisationId ? { organisationId } : {}) }
}

/** Whether a claim that exists is what was asked for. */
export const isFor = (claim: OfMeasure, { packId, measureId }: NewClaim): boolean =>
  claim.packId === packId && claim.measureId === measureId
