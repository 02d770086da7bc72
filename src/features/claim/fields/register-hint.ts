import { isCountyLevel } from '@domain/person/county'
import { normaliseIdNumber } from '@domain/person/id-number'
import { RegionCode } from '@domain/person/region'

/** The county that a whole ID number begins with; null where that names none of today, or the number is not whole. */
export function registerHint(typed: string): RegionCode | null {
  const idNumber = normaliseIdNumber(typed)
  if (idNumber.length !== 18) return null
  const code = RegionCode.safeParse(idNumber.slice(0, 6))
  return code.success && isCountyLevel(code.data) ? code.data : null
}
