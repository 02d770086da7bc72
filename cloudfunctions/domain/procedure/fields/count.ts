import { typedNumber } from '../../typed-number'
import { visibleText } from '../../typed-text'
import type { Field } from '../field'
import { readText, type FieldProblem, type FieldValue, type KindRules } from './field-value'

const mostDigits = 9

function read(typed: string): FieldValue {
  const number = typedNumber(typed)
  if (number === null || number.whole.length > mostDigits || /[^0]/.test(number.decimals))
    return visibleText(typed)
  return Number(number.whole)
}

/** What is wrong with a number against the limits of its field. */
export function problemOfNumber(value: FieldValue, { least = 0, most }: Field): FieldProblem | null {
  if (value === '') return 'missing'
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) return 'notANumber'
  if (value < least) return 'tooSmall'
  return most !== undefined && value > most ? 'tooLarge' : null
}

const words = (value: FieldValue): string =>
  typeof value === 'number' || typeof value === 'string' ? String(value) : ''

/** A whole number of something. */
export const count: KindRules = {
  sealed: false,
  secret: false,
  normalise: readText(read),
  problem: problemOfNumber,
  mask: words,
  view: words,
}
