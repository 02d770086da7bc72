import '../zod-setup'
import * as z from 'zod/mini'
import { visibleText } from '../typed-text'
import { maskBankCard, maskName } from '../person/mask'

/** Kinds of values that a notice can show. Free text is none of them: nobody knows what stands in it. */
export const noticeKinds = [
  'name',
  'idNumber',
  'phone',
  'bankAccount',
  'enterprise',
  'creditCode',
  'region',
  'choice',
  'count',
  'money',
  'day',
] as const
export const NoticeKind = z.enum(noticeKinds)
export type NoticeKind = z.infer<typeof NoticeKind>

/** One column of a notice: which field it shows, what stands above it, and what it is. */
export const NoticeColumn = z.object({ field: z.string(), label: z.string(), kind: NoticeKind })
export type NoticeColumn = z.infer<typeof NoticeColumn>

/** What stands where a claim has no value. */
export const emptyCell = '—'

const lastFour = (value: string): string => {
  const signs = [...value]
  const shown = signs.length > 8 ? 4 : 0
  return '*'.repeat(signs.length - shown) + (shown ? signs.slice(-shown).join('') : '')
}

const asItIs = (value: string): string => value

/**
 * How a value of each kind is shown to everybody. No source says how a notice is masked, so the strictest is taken: of a person
 * the first character of the name and the last four digits, which is enough to know oneself and to tell two apart.
 */
const shownAs: Record<NoticeKind, (value: string) => string> = {
  name: maskName,
  idNumber: lastFour,
  phone: lastFour,
  bankAccount: maskBankCard,
  enterprise: asItIs,
  creditCode: asItIs,
  region: asItIs,
  choice: asItIs,
  count: asItIs,
  money: asItIs,
  day: asItIs,
}

/** The cells of a row in the order of the columns. What no column names is never shown. */
export function maskedRow(
  shows: readonly NoticeColumn[],
  values: Readonly<Record<string, string | null | undefined>>,
): string[] {
  return shows.map(({ field, kind }) => {
    const value = visibleText((Object.hasOwn(values, field) ? values[field] : null) ?? '')
    return value === '' ? emptyCell : shownAs[kind](value)
  })
}
