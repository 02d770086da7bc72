import '../zod-setup'
import * as z from 'zod/mini'

/** A six-digit division code (GB/T 2260). */
export const RegionCode = z
  .string()
  .check(z.regex(/^[1-9]\d{5}$/))
  .brand<'RegionCode'>()
export type RegionCode = z.infer<typeof RegionCode>

/** Codes that belong to today's Changchun although they do not start with 2201: 公主岭 was under 四平 until 2020. */
const formerCodesOfChangchun = new Set(['220381', '220319', '220321'])

/** Four digits of the prefecture a code belongs to today. */
export function prefectureOf(code: string): string {
  return formerCodesOfChangchun.has(code) ? '2201' : code.slice(0, 4)
}

/** Whether the prefecture on the ID number differs from the declared register: a hint for the reviewer, never a "no". */
export function registerDiffersFromIdNumber(register: string, idNumber: string): boolean {
  return prefectureOf(register) !== prefectureOf(idNumber.slice(0, 6))
}
