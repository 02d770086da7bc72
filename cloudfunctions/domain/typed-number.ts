import { visibleText } from './typed-text'

/** Digits of a number as typed. `decimals` is empty where none were typed. */
export type TypedNumber = { whole: string; decimals: string }

const shape = /^(\d+|[1-9]\d{0,2}(?:([, ])\d{3})(?:\2\d{3})*)(?:\.(\d*)|(,)(\d{0,2}))?$/

/**
 * Reads a number as people write it: `1500.5`, `1,500.50`, `1 500`, and `150,50` where the comma is the decimal point. A comma
 * before exactly three digits parts thousands, before one or two it is a decimal point. Null when it is no number or could be
 * two (`1,500,50`, `1.500,50`, `0,500`): nothing is guessed.
 */
export function typedNumber(typed: string): TypedNumber | null {
  const match = shape.exec(visibleText(typed).replace(/[。·]/g, '.'))
  if (!match) return null
  const [, whole = '', between, behindPoint, comma, behindComma] = match
  if (comma !== undefined && between === ',') return null
  return { whole: whole.replace(/\D/g, ''), decimals: behindPoint ?? behindComma ?? '' }
}
