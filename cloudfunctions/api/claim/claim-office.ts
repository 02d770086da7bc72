import type { Employer } from '@contract/views'
import { districtUnionId } from '@domain/claim/named-employer'
import { stageOfLevel, type ReviewLevel } from '@domain/claim/review-level'
import type { Stage } from '@domain/claim/stage'
import type { ClaimRecord, Desk } from '@platform/records/claim'

/** Whether a district union has yet to find the union of the employer. */
export const unionToBeFound = ({ employerNamed, unionFound }: ClaimRecord): boolean =>
  employerNamed !== null && unionFound === null

export type Office = {
  level: ReviewLevel
  stage: Stage
  /** Empty while the employer has no union: the employer's guard lets no such claim through. */
  organisationId: string
  /** Where the claim lay there before, when it goes back to the same office. */
  desk: Desk | null
}

/**
 * To whom a claim goes that is handed in: to the employer's union, or to the district's where that is still to be found; a
 * corrected one back to who returned it. With an employer of another union it begins anew there, because identity and originals
 * were looked at by the union before.
 */
export function officeFor(claim: ClaimRecord, employer: Employer | null): Office {
  if (claim.employerNamed && unionToBeFound(claim)) return finderOf(claim, claim.employerNamed.district)
  const unionId = employer?.union?.id ?? ''
  const sameUnion = claim.desks.grassrootsUnion?.organisationId === unionId
  const level = (sameUnion && claim.returnedBy) || 'grassrootsUnion'
  const desk = sameUnion ? claim.desks[level] : null
  return { level, stage: stageOfLevel[level], organisationId: desk?.organisationId ?? unionId, desk }
}

function finderOf({ desks, returnedBy }: ClaimRecord, district: string): Office {
  const organisationId = districtUnionId(district)
  const { districtUnion: desk } = desks
  const again = returnedBy === 'districtUnion' && desk?.organisationId === organisationId
  return { level: 'districtUnion', stage: 'findingUnion', organisationId, desk: again ? desk : null }
}
