import { leftTogether } from './departure'
import { comparableNumber, type Ticket } from './ticket'

/** Why two tickets of one claim are one journey: the same number stands on both, or they left together. */
export type Sameness = 'number' | 'departure'

/** Orders of the railway hold several tickets, such as the way there and back: their number says nothing of one. */
const orderNumber = /^E\d{9}$/

/** Digits are typed for letters that look like them; nothing else on a ticket tells the two apart. */
const alikeTyped = (number: string): string => number.replace(/[OQ]/g, '0').replace(/[IL]/g, '1')

/**
 * The letter and six digits that the red serial of a paper ticket and the code at its foot both end in, whatever gate is read
 * before the serial: either of the two may have been entered.
 */
function serialIn(plain: string): string | null {
  const [, before = '', letter = '', digits = ''] = /^(.*)([A-Z])(.{6})$/.exec(plain) ?? []
  const isPaper = before.length <= 4 || /^\d{14}$/.test(alikeTyped(before))
  return isPaper && /^\d{6}$/.test(alikeTyped(digits)) ? letter + alikeTyped(digits) : null
}

const isCode = (plain: string): boolean => plain.length === 21

/** Whether two numbers, as typed or as read, stand on one ticket. */
export function isSameNumber(one: string, other: string): boolean {
  const [left, right] = [comparableNumber(one), comparableNumber(other)]
  if (left === null || right === null || orderNumber.test(left)) return false
  if (alikeTyped(left) === alikeTyped(right)) return true
  const [serial, otherSerial] = [serialIn(left), serialIn(right)]
  return serial !== null && serial === otherSerial && !(isCode(left) && isCode(right))
}

/** `长春西站` → `长春西`, `延吉市` → `延吉`. */
const placeName = (place: string): string =>
  place
    .normalize('NFKC')
    .replace(/\(.*$|\s/g, '')
    .replace(/(?:公路)?(?:客运|汽车)?(?:总|中心|枢纽)?站$/, '')
    .replace(/^(..+)[市县]$/, '$1')

/** Whether two names can stand for one place: `哈尔滨` is written for `哈尔滨西`, but `哈尔滨东` is another station. */
function isSamePlace(one: string, other: string): boolean {
  const [left, right] = [placeName(one), placeName(other)].sort((a, b) => a.length - b.length)
  if (!left || !right) return false
  return left === right || (right.startsWith(left) && /^[东南西北]$/.test(right.slice(left.length)))
}

/** The same day, means and way: what a person can hardly have travelled twice. */
export const isSameWay = (one: Ticket, other: Ticket): boolean =>
  isSameStart(one, other) && isSamePlace(one.to, other.to)

const isSameStart = (one: Ticket, other: Ticket): boolean =>
  one.day !== null && one.day === other.day && one.kind === other.kind && isSamePlace(one.from, other.from)

/** Whether one traveller left with both. Where train or hour is known of both, it decides. */
function isSameDeparture(one: Ticket, other: Ticket): boolean {
  const left = leftTogether(one.departure, other.departure)
  return left === null ? isSameWay(one, other) : left && isSameStart(one, other)
}

/** Why two tickets of one claim are one, or null where they are two. */
export function samenessOf(one: Ticket, other: Ticket): Sameness | null {
  if (isSameNumber(one.number, other.number)) return 'number'
  return isSameDeparture(one, other) ? 'departure' : null
}
