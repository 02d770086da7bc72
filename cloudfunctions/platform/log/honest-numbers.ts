import { luhnDigitFor } from '@domain/person/bank-card'
import type { DigitRun } from './digit-runs'

/** What offices write on purpose, each as it is written: days, clock times, amounts, numbers of offices and hotlines. */
const day = String.raw`(?:19|20)\d\d([-./])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])`
const dayInOne = String.raw`(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])`
const clock = String.raw`(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d(?:\.\d{1,6})?)?`
const office = String.raw`0(?:10|2\d|[3-9]\d\d)[- ]?[2-9]\d{6,7}`
const hotline = String.raw`(?:12\d{3}|11\d|9[56]\d{3}|[48]00[- ]?\d{3}[- ]?\d{4})`
const shapeOf = (shape: string) => new RegExp(`^${shape}(?!\\d)`)
const sure = [day, dayInOne, clock, office, hotline].map(shapeOf)
const long = [day, office].map(shapeOf)
const amount = /^(?:\d{1,3}(?:,\d{3})+|\d{1,5})\.\d\d(?!\d)/
const small = /^\d{1,4}(?!\d)/

const digitsIn = (text: string): number => text.replace(/\D/g, '').length

export const isPhone = (digits: string): boolean => /^(?:(?:00)?86|0)?1[3-9]\d{9}$/.test(digits)
export const isCard = (digits: string): boolean =>
  /^\d{16,19}$/.test(digits) && luhnDigitFor(digits.slice(0, -1)) === digits.slice(-1)

/** Numbers counted up, as in a list of tickets: 1、2、3. */
function isCounting(written: string): boolean {
  const numbers = written.split(/\D+/).map(Number)
  return (
    numbers.length > 2 &&
    numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1)
  )
}

/**
 * Whether a run is made of what offices write on purpose and hides no number of a person. Small numbers may stand between, as long
 * as they are less than a third of it. Amounts prove nothing where the digits together are a phone's or a card's.
 */
export function isHonest({ written, afterCapital }: Pick<DigitRun, 'written' | 'afterCapital'>): boolean {
  if (isCounting(written)) return true
  const all = written.replace(/\D/g, '')
  if (/^\d{20,21}$/.test(written)) return true
  let rest = written
  let proven = 0
  let amounts = 0
  while (rest !== '') {
    const first = rest === written
    const found = sure.flatMap((shape) => shape.exec(rest)?.[0] ?? [])[0]
    const sum = found === undefined ? amount.exec(rest)?.[0] : undefined
    const number = found ?? sum ?? small.exec(rest)?.[0]
    if (number === undefined) return false
    if (found !== undefined || sum !== undefined || (first && afterCapital)) proven += digitsIn(number)
    if (sum !== undefined) amounts += 1
    rest = rest.slice(number.length).replace(/^\D+/, '')
  }
  if (amounts > 0 && (isPhone(all) || isCard(all))) return false
  return proven * 3 >= all.length * 2
}

/** Whether every digit of a run belongs to a day, a clock time or the number of an office. */
export function isSure(written: string): boolean {
  let rest = written
  while (rest !== '') {
    const found = sure.flatMap((shape) => shape.exec(rest)?.[0] ?? [])[0]
    if (found === undefined) return false
    rest = rest.slice(found.length).replace(/^\D+/, '')
  }
  return true
}

/** How many digits of a day or of an office's number a text begins with; 0 for neither. */
export const sureDigitsFirst = (written: string): number =>
  digitsIn(long.flatMap((shape) => shape.exec(written)?.[0] ?? [])[0] ?? '')
