import { ungrouped } from '../typed-text'

/** Digits and letters of a code (GB 32100), each worth its place: I, O, S, V and Z are left out, they look like digits. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const base = alphabet.length
const codeLength = 18

/** I and O, which no code has, are the digits they are read as; letters of other scripts are pasted for the Latin ones. */
const lookalikes: Readonly<Record<string, string>> = Object.fromEntries(
  [...'IOАВЕКМНРСТУХΑΒΕΗΙΚΜΝΟΡΤΥΧ'].map((letter, index) => [
    letter,
    '10ABEKMHPCTYXABEH1KMN0PTYX'.charAt(index),
  ]),
)

/**
 * Why a text cannot be a unified social credit code. `registrationNumber` is the number of 15 digits that licences had before
 * the codes; `confusedLetter` has a letter that no code has, typed for the digit it looks like.
 */
export const creditCodeProblems = [
  'length',
  'registrationNumber',
  'characters',
  'confusedLetter',
  'checkDigit',
] as const
export type CreditCodeProblem = (typeof creditCodeProblems)[number]

/** A code as it is compared and kept: without what parts its groups or stands before it, in capitals. */
export const normaliseCreditCode = (typed: string): string =>
  [...ungrouped(typed).toUpperCase()]
    .map((letter) => lookalikes[letter] ?? letter)
    .join('')
    .replace(/^(?:统一)?(?:社会)?(?:信用)?代码/, '')

/** The check character of the first 17 (GB 32100, MOD 31 with powers of 3). */
export function creditCheckCharacterOf(first17: string): string {
  let sum = 0
  let weight = 1
  for (const character of first17) {
    sum += alphabet.indexOf(character) * weight
    weight = (weight * 3) % base
  }
  return alphabet.charAt((base - (sum % base)) % base)
}

/** What is wrong with a normalised code, or null. The six digits of the place say where it was registered and are not looked up. */
export function creditCodeProblem(code: string): CreditCodeProblem | null {
  if (/^\d{15}$/.test(code)) return 'registrationNumber'
  if (code.length !== codeLength) return 'length'
  if (!/^[0-9A-Z]{18}$/.test(code)) return 'characters'
  if (/[IOSVZ]/.test(code)) return 'confusedLetter'
  // The place is digits, and no place is 00: eighteen zeros have a right check digit.
  if (!/^..(?!00)\d{6}/.test(code)) return 'characters'
  return creditCheckCharacterOf(code.slice(0, -1)) === code.slice(-1) ? null : 'checkDigit'
}

/** In the groups that the code is made of, to be read out and compared: `91 220101 MA0000001 X`. */
export const creditCodeWords = (code: string): string =>
  code.length === codeLength
    ? [code.slice(0, 2), code.slice(2, 8), code.slice(8, 17), code.slice(17)].join(' ')
    : code
