/** The quasigroup of Damm's check digit: every wrong digit and every swap of two neighbours shows. */
const rows = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
] as const

const checkDigitOf = (digits: string): string =>
  [...digits].reduce((interim, digit) => rows[Number(interim)]?.charAt(Number(digit)) ?? '', '0')

/** Nine digits: eight and a check digit. Short enough to read out, and a number that was misheard is no number. */
const shape = /^[2-9]\d{8}$/

/** The number of a claim (受理号) from any lot of 0 to 1. Whether it is free is not known here. */
export function claimNumberFrom(lot: number): string {
  const digits = String(20_000_000 + Math.floor(lot * 80_000_000))
  return `${digits}${checkDigitOf(digits)}`
}

/** A claim's number as typed or heard, as it is kept; null when it is none. */
export function normaliseClaimNumber(typed: string): string | null {
  const digits = typed.normalize('NFKC').replace(/[\s\u200b-\u200d\u2060\ufeff·.,，。、_‐-―-]/g, '')
  return shape.test(digits) && checkDigitOf(digits) === '0' ? digits : null
}

/** `482 173 659`, in threes as it is read out. */
export const claimNumberWords = (number: string): string => number.replace(/(\d{3})(?=\d)/g, '$1 ')
