import { cityDistricts, outerDistricts } from '@domain/packs/changchun-2023/districts'
import { employmentOfficeId } from '@domain/organisation/enterprise-application'
import { city } from '@platform/store/city'
import { organisations, type Organisation } from '@platform/records/organisation'
import { findById } from '@platform/store/store'

export const districtNames: Readonly<Record<string, string>> = { ...cityDistricts, ...outerDistricts }

/** The office that confirms enterprises of a district: its own, or the city's where the sources name none of it; null for no such district. */
export async function confirmingOffice(district: string): Promise<Organisation | null> {
  if (!Object.hasOwn(districtNames, district)) return null
  const own = await findById(organisations, employmentOfficeId(district))
  return own ?? findById(organisations, city.duties.selfEntry.otherwise)
}
