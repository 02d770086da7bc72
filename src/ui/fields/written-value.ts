import { Cents, yuanText } from '@domain/money'
import { normaliseName } from '@domain/person/name'
import { normaliseCreditCode } from '@domain/organisation/credit-code'
import type { Field, FieldKind } from '@domain/procedure/field'
import type { FieldValue } from '@domain/procedure/fields/field-value'
import { visibleText } from '@domain/typed-text'
import type { BoxKind } from '../inputs/kept-of'

/** Kinds that are written in a box; the others are tapped. */
export type WrittenKind = Extract<
  FieldKind,
  'text' | 'name' | 'idNumber' | 'phone' | 'count' | 'money' | 'creditCode' | 'bankAccount' | 'registerPlace'
>

type Box = { type: BoxKind; longest?: number; clean?: (typed: string) => string; unit?: string }

/** The box of each kind: its keyboard, and how what is pasted too long is cleaned. */
export const boxes: Readonly<Record<WrittenKind, Box>> = {
  text: { type: 'text', clean: visibleText },
  name: { type: 'text', longest: 60, clean: normaliseName },
  idNumber: { type: 'idcard' },
  phone: { type: 'phone' },
  count: { type: 'number', longest: 20, clean: visibleText },
  money: { type: 'digit', longest: 20, clean: visibleText, unit: '元' },
  creditCode: { type: 'text', longest: 18, clean: normaliseCreditCode },
  bankAccount: { type: 'card' },
  registerPlace: { type: 'text', longest: 60, clean: visibleText },
}

/** Whether a kind is written in a box. */
export const isWritten = (kind: FieldKind): kind is WrittenKind => Object.keys(boxes).includes(kind)

const longestText = 200
const longestLine = 60

/** The most that a box takes, and whether it is one of several lines. */
export function roomOf({ kind, most }: Pick<Field, 'kind' | 'most'>, box: Box) {
  if (kind !== 'text') return { maxLength: box.longest, multiline: false }
  const longest = most ?? longestText
  return { maxLength: longest, multiline: longest > longestLine }
}

/** What stands in the box: what was typed as it was typed, a number that was read as it is written. */
export function writtenText(kind: WrittenKind, value: FieldValue | undefined): string {
  if (typeof value === 'string') return value
  if (typeof value !== 'number') return ''
  const amount = kind === 'money' ? Cents.safeParse(value) : null
  return amount?.success ? yuanText(amount.data) : String(value)
}
