import type { Employer } from '@contract/views'
import { districtUnionId } from '@domain/organisation/district-union'
import { employers, organisations, type Organisation } from '@platform/records/organisation'
import type { ClaimRecord } from '@platform/records/claim'
import { findById } from '@platform/store/store'
import { employerIdOn, employerNamedOn } from './claim-content'

/** The district union that finds the grassroots union of an employer that the list does not have; null for no such district. */
export async function districtUnionOf({ district }: { district: string }): Promise<Organisation | null> {
  const union = await findById(organisations, districtUnionId(district))
  return union?.kind === 'districtUnion' ? union : null
}

/** The employer on a claim: of the list, or as it was named, with the union that was found for it meanwhile. */
export async function employerOf(
  claim: Pick<ClaimRecord, 'packId' | 'measureId' | 'form' | 'unionFound'>,
): Promise<Employer | null> {
  const named = employerNamedOn(claim)
  if (named) {
    const above = await districtUnionOf(named)
    return {
      id: '',
      name: named.name,
      district: above?.district ?? '',
      union: claim.unionFound,
      districtUnion: above?.phone ? { name: above.name, phone: above.phone } : null,
    }
  }
  const employerId = employerIdOn(claim)
  const employer = employerId === null ? null : await findById(employers, employerId)
  if (employer === null) return null
  const { _id, name, district, union, districtUnion } = employer
  return { id: _id, name, district, union, districtUnion }
}
