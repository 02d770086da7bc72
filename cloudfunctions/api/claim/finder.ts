import { districtUnionId } from '@domain/organisation/district-union'
import type { GrantedRole } from '@domain/organisation/role'
import type { ClaimRecord } from '@platform/records/claim'
import { rulesOf } from '@platform/call/claim-rules'
import { employerNamedOn } from './claim-content'

/** Whether a union has yet to find the one of the employer. */
export const unionToBeFound = (claim: ClaimRecord): boolean =>
  claim.unionFound === null && employerNamedOn(claim) !== null

/** The stage in which the union of an employer is found, and whose office finds it. */
export type Finder = { stage: string; role: GrantedRole; organisationId: string }

/** Who finds the union of the employer that a claim names: of its district, the office that reviews after the union. Null where none does. */
export function finderOf(claim: ClaimRecord): Finder | null {
  const [first, ...further] = rulesOf(claim).procedure.steps
  const above = further.find(({ kind }) => kind === 'review')
  const named = employerNamedOn(claim)
  if (first?.kind !== 'review' || !first.finding || !above || !named) return null
  const organisationId = districtUnionId(named.district)
  return { stage: first.finding.id, role: above.office.role, organisationId }
}
