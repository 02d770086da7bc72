import '../zod-setup'
import * as z from 'zod/mini'
import { BoundValue } from './bound-value'

export const shortText = z.string().check(z.minLength(1), z.maxLength(100))
export const longText = z.string().check(z.minLength(1), z.maxLength(2_000))

/** Where somebody signs, stamps or enters the day by hand. */
export const SigningPlace = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('signature'), label: shortText }),
  z.object({ kind: z.literal('stamp'), label: shortText }),
  z.object({ kind: z.literal('day') }),
])
export type SigningPlace = z.infer<typeof SigningPlace>

/** A line of a form outside its table: words, and values after them. */
export const FormLine = z.object({
  text: longText,
  values: z.optional(z.array(BoundValue)),
  /** Lines that are numbered count from 1 among themselves. */
  numbered: z.optional(z.boolean()),
})
export type FormLine = z.infer<typeof FormLine>

/** Over how many columns of the table a cell reaches; one where nothing is said. */
const columns = z.optional(z.int().check(z.minimum(1), z.maximum(12)))

/** One cell of a form's table. */
export const FormCell = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('label'), text: longText, columns }),
  /** Several values stand one after another, as bank and account do. */
  z.object({ kind: z.literal('value'), values: z.array(BoundValue).check(z.minLength(1)), columns }),
  /** A declaration or an opinion: words, values, and room to sign. Each line of places stands by itself. */
  z.object({
    kind: z.literal('signed'),
    text: z.optional(longText),
    values: z.optional(z.array(BoundValue)),
    places: z.array(z.array(SigningPlace).check(z.minLength(1))),
    columns,
  }),
  /** Left for what is written by hand and has no label. */
  z.object({ kind: z.literal('blank'), columns }),
])
export type FormCell = z.infer<typeof FormCell>

export const FormRow = z.object({
  cells: z.array(FormCell).check(z.minLength(1)),
  /** Least height in millimetres, where an office writes by hand. */
  height: z.optional(z.int().check(z.minimum(6), z.maximum(120))),
})
export type FormRow = z.infer<typeof FormRow>

export const formFields = {
  /** Relative widths of the table's columns. */
  columns: z.array(z.int().check(z.minimum(1), z.maximum(100))).check(z.minLength(1), z.maxLength(12)),
  before: z.optional(z.array(FormLine)),
  rows: z.array(FormRow),
  after: z.optional(z.array(FormLine)),
}
