import '../zod-setup'
import * as z from 'zod/mini'

/** A six-digit division code (GB/T 2260). */
export const RegionCode = z
  .string()
  .check(z.regex(/^[1-9]\d{5}$/))
  .brand<'RegionCode'>()
export type RegionCode = z.infer<typeof RegionCode>

/**
 * Codes that say another city than the place belongs to today, for the cities that a condition names (GB/T 2260 of the years
 * before: prefectures dissolved in 1983, county-level cities numbered apart from 1986 to 1994, 公主岭 under 四平 until 2020).
 */
const movedTo: Readonly<Record<string, readonly string[]>> = {
  '220184': ['222121', '220321', '220319', '229001', '220381'],
  '220113': ['222523', '229005'],
  '220182': ['222521', '229007'],
  '220183': ['222524', '229012'],
  '220122': ['222522'],
  '220112': ['222525'],
  '210281': ['219001'],
  '210214': ['219008'],
  '210283': ['219010'],
}
const today = new Map(
  Object.entries(movedTo).flatMap(([now, before]) => before.map((code) => [code, now] as const)),
)

/** The code today of a place that was renumbered into another city. Registers and ID numbers of before keep the old one. */
export const codeToday = (code: string): string => today.get(code) ?? code

/** Whether a place lies in one of the regions, each given by the first digits of its codes. */
export function isWithin(code: string, regions: readonly string[]): boolean {
  const now = codeToday(code)
  return regions.some((region) => now.startsWith(region))
}

/**
 * Whether the declared register is outside the regions of a condition while the ID number was first given inside: moved since,
 * or a register of before. Any other difference decides nothing. A hint for the reviewer, never a "no".
 */
export const registerDiffersFromIdNumber = (
  register: string,
  idNumber: string,
  outside: readonly string[],
): boolean => !isWithin(register, outside) && isWithin(idNumber.slice(0, 6), outside)
