import '../zod-setup'
import * as z from 'zod/mini'
import { Day } from '../calendar/day'
import { Cents, yuanText } from '../money'

/** The id of a field of the form, or of a field of one row of a roster. */
export const FieldId = z.string().check(z.regex(/^[a-z][A-Za-z0-9]{0,59}$/))
export type FieldId = z.infer<typeof FieldId>

/** How a value is written. Money is whole cents, a day is `YYYY-MM-DD`. */
export const ValueKind = z.enum(['text', 'count', 'money', 'day'])
export type ValueKind = z.infer<typeof ValueKind>

/** A place that the value of a field is written into. */
export const BoundValue = z.object({ of: FieldId, kind: ValueKind })
export type BoundValue = z.infer<typeof BoundValue>

/** A value as an output takes it. Nothing known leaves the place empty, to be filled in by hand. */
export type OutputValue = string | number | null | undefined

/** Values by the id of their field. */
export type OutputValues = Readonly<Record<string, OutputValue>>

/** What an output is filled from: the values of the form, and the rows of the claim's lists by the name of the list. */
export type OutputContent = {
  fields: OutputValues
  rows: Readonly<Record<string, readonly OutputValues[]>>
}

/** A day as a paper has it: `2023年1月14日`. */
export const dayOnPaper = (day: Day): string => {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}

/** A value as a person reads it on paper. What does not have the shape of its kind is written as it is: nothing is lost. */
export function valueText(kind: ValueKind, value: OutputValue): string {
  if (value === null || value === undefined) return ''
  if (kind === 'money') {
    const amount = Cents.safeParse(value)
    if (amount.success) return `${yuanText(amount.data)} 元`
  }
  if (kind === 'day') {
    const day = Day.safeParse(value)
    if (day.success) return dayOnPaper(day.data)
  }
  return String(value)
}
