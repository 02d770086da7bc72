import { ungrouped } from '../typed-text'

/** A typed card number without what parts its groups; full-width digits become plain. */
export const normaliseBankCard = ungrouped

export const bankCardProblems = ['length', 'characters', 'sameDigits', 'checkDigit', 'againDiffers'] as const
export type BankCardProblem = (typeof bankCardProblems)[number]

/** Whether the last digit is the one that the others give (Luhn, ISO/IEC 7812-1). */
function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits[digits.length - 1 - place])
    const doubled = place % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}

/** What is wrong with a normalised number of a union member's card or bank card (000 五（三）4), or null. 16 to 19 digits. */
export function bankCardProblem(card: string): BankCardProblem | null {
  if (!/^\d*$/.test(card)) return 'characters'
  if (card.length < 16 || card.length > 19) return 'length'
  if (/^(\d)\1*$/.test(card)) return 'sameDigits'
  return passesLuhn(card) ? null : 'checkDigit'
}

/**
 * Why a card as typed cannot be taken, or null. One whose check digit does not fit is taken when it was typed twice alike: not
 * every union card follows the standard. Typed twice and not alike it is never taken.
 */
export function bankCardRefusal(typed: string, typedAgain: string | undefined): BankCardProblem | null {
  const card = normaliseBankCard(typed)
  const problem = bankCardProblem(card)
  if (problem !== null && problem !== 'checkDigit') return problem
  if (typedAgain === undefined) return problem
  return normaliseBankCard(typedAgain) === card ? null : 'againDiffers'
}

/** The digit that makes a number without its last digit a right one. */
export const luhnDigitFor = (withoutLast: string): string =>
  '0123456789'.split('').find((digit) => passesLuhn(withoutLast + digit)) ?? ''
