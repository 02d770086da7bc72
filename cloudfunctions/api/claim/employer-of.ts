import type { Employer } from '@contract/views'
import { districtUnionId, type NamedEmployer } from '@domain/claim/named-employer'
import { employers, organisations, type Organisation } from '@platform/records/organisation'
import type { ClaimRecord } from '@platform/records/claim'
import { findById } from '@platform/store/store'

/** The district union that finds the grassroots union of an employer that the list does not have; null for no such district. */
export async function districtUnionOf({ district }: NamedEmployer): Promise<Organisation | null> {
  const union = await findById(organisations, districtUnionId(district))
  return union?.kind === 'districtUnion' ? union : null
}

/** The employer on a claim: of the list, or as the worker named it, with the union that was found for it meanwhile. */
export async function employerOf({
  employerId,
  employerNamed,
  unionFound,
}: Pick<ClaimRecord, 'employerId' | 'employerNamed' | 'unionFound'>): Promise<Employer | null> {
  if (employerNamed) {
    const above = await districtUnionOf(employerNamed)
    return {
      id: '',
      name: employerNamed.name,
      district: above?.district ?? '',
      union: unionFound,
      districtUnion: above?.phone ? { name: above.name, phone: above.phone } : null,
    }
  }
  if (employerId === null) return null
  const employer = await findById(employers, employerId)
  if (employer === null) return null
  const { name, district, union, districtUnion } = employer
  return { id: employerId, name, district, union, districtUnion }
}
