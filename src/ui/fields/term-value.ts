import { Day } from '@domain/calendar/day'
import { textIn, type FieldValue } from '@domain/procedure/fields/field-value'

/** A term while it is chosen, a day at a time. `other` is what was written there and says no term. */
export type HalfTerm = { from: string; to: string; openEnded: boolean; other: string }

const shape = /^(\d{4}-\d\d-\d\d)?(\/(\d{4}-\d\d-\d\d)?)?$/

const dayOr = (text: string | undefined): string => Day.safeParse(text).data ?? ''

/** What of a term is known: `2022-03-01` waits for its end, `/2025-02-28` for its beginning, `2022-03-01/` has no end. */
export function halfTermOf(value: FieldValue | undefined): HalfTerm {
  const text = textIn(value ?? '')
  const match = shape.exec(text)
  if (match === null) return { from: '', to: '', openEnded: false, other: text }
  const [from, to] = [dayOr(match[1]), dayOr(match[3])]
  return { from, to, openEnded: match[2] === '/' && from !== '', other: '' }
}

/** The same as it is kept; empty while nothing is known. */
export function termText({ from, to, openEnded }: Omit<HalfTerm, 'other'>): string {
  if (openEnded) return `${from}/`
  return to === '' ? from : `${from}/${to}`
}
