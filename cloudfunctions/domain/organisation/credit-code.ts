import { ungrouped } from '../typed-text'

/** Digits and letters without I, O, S, V and Z, which look like others (GB 32100). */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/** Why a unified social credit code cannot be right. */
export type CreditCodeProblem = 'length' | 'characters' | 'checkDigit'

/** A credit code without what parts its groups, in capitals. I and O, which no code has, are the digits that they are read as. */
export const normaliseCreditCode = (typed: string): string =>
  ungrouped(typed).toUpperCase().replace(/O/g, '0').replace(/I/g, '1')

/** The check character of the first 17 characters (GB 32100, MOD 31). */
export function creditCheckCharacterOf(first17: string): string {
  const sum = weights.reduce(
    (total, weight, place) => total + weight * alphabet.indexOf(first17.charAt(place)),
    0,
  )
  return alphabet.charAt((31 - (sum % 31)) % 31)
}

/** What is wrong with a normalised credit code, or null. */
export function creditCodeProblem(code: string): CreditCodeProblem | null {
  if (code.length !== 18) return 'length'
  if (![...code].every((character) => alphabet.includes(character))) return 'characters'
  return creditCheckCharacterOf(code.slice(0, 17)) === code.charAt(17) ? null : 'checkDigit'
}
