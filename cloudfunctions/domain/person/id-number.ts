import { day, Day } from '../calendar/day'
import { ungrouped } from '../typed-text'

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const checkCharacters = '10X98765432'
const provinces = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71'.split(
    ' ',
  ),
)
/** 港澳台居民居住证: people of Hong Kong, Macao and Taiwan who live on the mainland. */
const residents = new Set(['81', '82', '83'])

/** Why an ID number cannot be right. `legacy15` is the old 15-digit form: ask for the 18 digits on today's card. */
export type IdNumberProblem = 'length' | 'legacy15' | 'characters' | 'province' | 'birthday' | 'checkDigit'

/** An ID number without what parts its groups, with every letter or sign that people type for the last X as X. */
export const normaliseIdNumber = (typed: string): string =>
  ungrouped(typed)
    .toUpperCase()
    .replace(/[×ХΧ]$/, 'X')

/** Whether the card of a number that begins so may carry a name in Latin letters: 港澳台居民居住证 and 外国人永久居留身份证. */
export const mayNameInLatin = (idNumber: string): boolean => /^[89]/.test(idNumber)

/** The check character of the first 17 digits (GB 11643, MOD 11-2). */
export function checkCharacterOf(first17: string): string {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(first17[index]), 0)
  return checkCharacters.charAt(sum % 11)
}

/**
 * What is wrong with a normalised ID number, or null. Born between 1900 and `today`. County codes are not checked: a code
 * stays with the person when the county is renamed.
 */
export function idNumberProblem(idNumber: string, today: Day): IdNumberProblem | null {
  if (/^\d{15}$/.test(idNumber)) return 'legacy15'
  if (idNumber.length !== 18) return 'length'
  if (!/^\d{17}[\dX]$/.test(idNumber)) return 'characters'
  if (!beginsRight(idNumber)) return 'province'
  const birthday = birthdayOf(idNumber)
  if (birthday === null || birthday < day('1900-01-01') || birthday > today) return 'birthday'
  return checkCharacterOf(idNumber.slice(0, 17)) === idNumber.charAt(17) ? null : 'checkDigit'
}

/** A foreigner's number is 9, the province that gave the card, and the country in three digits; all others begin with a place. */
function beginsRight(idNumber: string): boolean {
  const place = idNumber.slice(0, 2)
  if (!idNumber.startsWith('9')) return provinces.has(place) || residents.has(place)
  return provinces.has(idNumber.slice(1, 3)) && idNumber.slice(3, 6) !== '000'
}

/** The birthday an 18-character ID number states, null when the calendar has no such day. */
export function birthdayOf(idNumber: string): Day | null {
  const digits = idNumber.slice(6, 14)
  const parsed = Day.safeParse(`${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`)
  return parsed.success ? parsed.data : null
}

/**
 * The sex that a right number says by its seventeenth digit; null for a foreigner's, whose layout is not known to say it. The number is
 * not checked here.
 */
export function sexOf(idNumber: string): 'male' | 'female' | null {
  if (idNumber.startsWith('9')) return null
  return Number(idNumber.charAt(16)) % 2 === 1 ? 'male' : 'female'
}
