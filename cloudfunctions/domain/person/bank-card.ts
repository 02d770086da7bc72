/** A typed card number without the spaces and hyphens that people read it in; full-width digits become plain. */
export const normaliseBankCard = (typed: string): string =>
  typed.replace(/[０-９]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)).replace(/[\s-]/g, '')

export type BankCardProblem = 'length' | 'characters' | 'checkDigit'

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
  return passesLuhn(card) ? null : 'checkDigit'
}

/** The digit that makes a number without its last digit a right one. */
export const luhnDigitFor = (withoutLast: string): string =>
  '0123456789'.split('').find((digit) => passesLuhn(withoutLast + digit)) ?? ''
