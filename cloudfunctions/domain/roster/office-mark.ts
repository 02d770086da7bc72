import '../zod-setup'
import * as z from 'zod/mini'
import { RowId } from './row'

/** The longest word of an office about a row. */
export const longestRowMessage = 120
const message = z.string().check(z.trim(), z.minLength(1), z.maxLength(longestRowMessage))

/** What an office says of a row: it was looked at and stays, or it is left out by a condition of the measure. */
export const RowMark = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('keep'), message }),
  z.object({ kind: z.literal('exclude'), conditionId: z.string().check(z.maxLength(60)), message }),
])
export type RowMark = z.infer<typeof RowMark>

/** A mark as it is kept and shown: by which office, in which step, when. */
export const KeptMark = z.object({
  rowId: RowId,
  mark: RowMark,
  role: z.string(),
  organisationId: z.string(),
  step: z.string(),
  at: z.string(),
})
export type KeptMark = z.infer<typeof KeptMark>

/** Which office speaks, and in which step. */
export type MarkingOffice = Pick<KeptMark, 'role' | 'organisationId' | 'step'>

const isBy = (mark: KeptMark, { role, organisationId, step }: MarkingOffice): boolean =>
  mark.role === role && mark.organisationId === organisationId && mark.step === step

/** The rows of which an office has said something in its step. */
export const markedBy = (marks: readonly KeptMark[], office: MarkingOffice): ReadonlySet<RowId> =>
  new Set(marks.flatMap((mark) => (isBy(mark, office) ? [mark.rowId] : [])))

/** The marks once an office says something of rows: each office has one a row and step. Null takes its own back, and no other. */
export const marksAfter = (
  marks: readonly KeptMark[],
  rowIds: readonly RowId[],
  { mark, at, ...office }: MarkingOffice & { mark: RowMark | null; at: string },
): KeptMark[] => [
  ...marks.filter((one) => !(rowIds.includes(one.rowId) && isBy(one, office))),
  ...(mark === null ? [] : rowIds.map((rowId) => ({ rowId, mark, ...office, at }))),
]
