import './zod-setup'
import * as z from 'zod/mini'
import { typedNumber } from './typed-number'
import { visibleText } from './typed-text'

/** An amount of money in whole cents (分). Never a fraction, never negative. */
export const Cents = z.int().check(z.minimum(0), z.maximum(10_000_000_000_00)).brand<'Cents'>()
export type Cents = z.infer<typeof Cents>

/** Makes a number of cents an amount. Throws RangeError for fractions, negatives and NaN. */
export function cents(value: number): Cents {
  const parsed = Cents.safeParse(value)
  if (!parsed.success) throw new RangeError(`not an amount in cents: ${value}`)
  return parsed.data
}

// Sums of whole cents are whole cents: the arithmetic below needs no second look at its results.

export const noMoney = 0 as Cents

/** Two amounts together. */
export const plus = (left: Cents, right: Cents): Cents => (left + right) as Cents

/** Amounts together. */
export const sumOf = (amounts: readonly Cents[]): Cents => amounts.reduce(plus, noMoney)

/** An amount so many times. The count is a whole number, 0 or more. */
export const times = (amount: Cents, count: number): Cents => (amount * count) as Cents

/** So many per cent of an amount; part of a cent is dropped. */
export const percentOf = (amount: Cents, percent: number): Cents =>
  Math.floor((amount * percent) / 100) as Cents

/** The smaller of two amounts. */
export const atMost = (amount: Cents, cap: Cents): Cents => (amount < cap ? amount : cap)

/** Yuan as people write them: `376`, `188.50`. */
export function yuanText(amount: Cents): string {
  const yuan = Math.floor(amount / 100)
  const rest = amount % 100
  return rest === 0 ? String(yuan) : `${yuan}.${String(rest).padStart(2, '0')}`
}

/**
 * Reads yuan as typed or pasted (`188`, `188.5`, `１８８。５０`, `1,500.50`, `150,50`, `￥150.50`, `150.50元`). Null when it is not an
 * amount, could be two, or has more than two decimals.
 */
export function centsFromYuan(typed: string): Cents | null {
  const bare = visibleText(typed).replace(/^¥|[¥元]$/g, '')
  const number = typedNumber(bare)
  if (number === null || number.whole.length > 7 || number.decimals.length > 2) return null
  return cents(Number(number.whole) * 100 + Number(number.decimals.padEnd(2, '0')))
}
