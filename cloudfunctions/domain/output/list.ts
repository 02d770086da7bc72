import '../zod-setup'
import * as z from 'zod/mini'
import { FieldId } from './bound-value'
import { FormLine, shortText } from './form'

/** Most rows of a list: the largest roster. */
export const mostListRows = 10_000

/** What a column of a list holds. `serial` counts the rows; `blank` is filled in by hand. */
export const ListValue = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('serial') }),
  z.object({ kind: z.literal('blank') }),
  /** Also every number that is a name: ID, account, phone. It stays text in a spreadsheet. */
  z.object({ kind: z.literal('text'), of: FieldId }),
  z.object({ kind: z.literal('day'), of: FieldId }),
  z.object({ kind: z.literal('count'), of: FieldId }),
  z.object({ kind: z.literal('money'), of: FieldId, unit: z.enum(['yuan', 'tenThousandYuan']) }),
])
export type ListValue = z.infer<typeof ListValue>

export const ListColumn = z.object({
  heading: shortText,
  value: ListValue,
  /** In characters of a spreadsheet: a Chinese one takes two. */
  width: z.int().check(z.minimum(4), z.maximum(60)),
})
export type ListColumn = z.infer<typeof ListColumn>

export const listFields = {
  /** Which list of the claim the rows are. */
  rowsOf: FieldId,
  before: z.optional(z.array(FormLine)),
  columns: z.array(ListColumn).check(z.minLength(1), z.maxLength(30)),
  /** The last row: what it is called, and over which columns (by field) it counts up. */
  sum: z.optional(z.object({ label: shortText, of: z.array(FieldId).check(z.minLength(1)) })),
  /** With fewer rows, empty ones follow to be filled in by hand. */
  leastRows: z.optional(z.int().check(z.minimum(0), z.maximum(100))),
}
