import '../zod-setup'
import * as z from 'zod/mini'

/** A six-digit division code (GB/T 2260). */
export const RegionCode = z
  .string()
  .check(z.regex(/^[1-9]\d{5}$/))
  .brand<'RegionCode'>()
export type RegionCode = z.infer<typeof RegionCode>

/** Codes that 公主岭 had before it came from 四平 to Changchun in 2020, and its code since. */
const gongzhulingBefore = new Set(['220381', '220319', '220321'])
const gongzhuling = '220184'

/** The code today of a place that was renumbered into another prefecture. Registers written down before keep the old one. */
export const codeToday = (code: string): string => (gongzhulingBefore.has(code) ? gongzhuling : code)

/** Four digits of the prefecture a code belongs to today. */
const prefectureOf = (code: string): string => codeToday(code).slice(0, 4)

/** Whether the prefecture on the ID number differs from the declared register: a hint for the reviewer, never a "no". */
export function registerDiffersFromIdNumber(register: string, idNumber: string): boolean {
  return prefectureOf(register) !== prefectureOf(idNumber.slice(0, 6))
}
