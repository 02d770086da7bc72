import '../zod-setup'
import * as z from 'zod/mini'

/**
 * A part of a claim that a reviewer can ask to have corrected: a field of its form by id, `tickets` or `papers` as a whole, a single
 * ticket (`ticket:<id>`), paper (`paper:<id>`) or row of the roster (`row:<id>`). Whether the claim has it, the guard of the move says.
 */
export const CorrectionField = z
  .string()
  .check(
    z.regex(
      /^([a-z][A-Za-z0-9]{0,39}|ticket:t[0-9a-z]{6,20}|paper:[a-z][A-Za-z0-9]{0,39}|row:r[a-z]{6,24})$/,
    ),
  )

/** What a reviewer asks the applicant to put right: at most one is open, beside the stage. */
export const Correction = z.object({
  fields: z.array(CorrectionField).check(z.minLength(1), z.maxLength(200)),
  message: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
})
export type Correction = z.infer<typeof Correction>

const row = 'row:'

/** How a correction names a row of the roster. */
export const rowField = (rowId: string): string => row + rowId
export const namesRow = (field: string): boolean => field.startsWith(row)

/** The rows that a correction names by themselves. */
export const rowsNamed = (fields: readonly string[]): string[] =>
  fields.flatMap((field) => (namesRow(field) ? [field.slice(row.length)] : []))
