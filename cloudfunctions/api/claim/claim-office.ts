import type { Employer } from '@contract/views'
import { districtUnionId } from '@domain/claim/named-employer'
import { stageOfLevel, type ReviewLevel } from '@domain/claim/review-level'
import type { Stage } from '@domain/claim/stage'
import type { ClaimRecord } from '@platform/records/claim'
import { handOf, type OfficeStep } from './claim-desk'

/** Whether a district union has yet to find the union of the employer. */
export const unionToBeFound = ({ employerNamed, unionFound }: ClaimRecord): boolean =>
  employerNamed !== null && unionFound === null

export type Office = {
  stage: Stage
  /** Its organisation is empty while the employer has none: the employer's guard lets no such claim through. */
  at: OfficeStep
  /** Whether the claim goes back to an office that had it: then what was passed and confirmed on its way stands. */
  again: boolean
}

const officeAt = (stage: Stage, role: ReviewLevel, organisationId: string, again: boolean): Office => ({
  stage,
  at: { step: stage, role, organisationId },
  again,
})

/**
 * To whom a claim goes that is handed in: to the employer's union, or to the district's where that is still to be found; a
 * corrected one back to who returned it. With an employer of another union it begins anew there, because identity and originals
 * were looked at by the union before.
 */
export function officeFor(claim: ClaimRecord, employer: Employer | null): Office {
  if (claim.employerNamed && unionToBeFound(claim)) return finderOf(claim, claim.employerNamed.district)
  const unionId = employer?.union?.id ?? ''
  const sameUnion = handOf(claim, 'grassrootsUnion')?.organisationId === unionId
  const level = (sameUnion && claim.returnedBy) || 'grassrootsUnion'
  const before = sameUnion ? handOf(claim, level) : null
  return officeAt(stageOfLevel[level], level, before?.organisationId ?? unionId, before !== null)
}

function finderOf(claim: ClaimRecord, district: string): Office {
  const organisationId = districtUnionId(district)
  const before = handOf(claim, 'districtUnion')
  const again = claim.returnedBy === 'districtUnion' && before?.organisationId === organisationId
  return officeAt('findingUnion', 'districtUnion', organisationId, again)
}
