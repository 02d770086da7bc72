import '../zod-setup'
import * as z from 'zod/mini'
import { FormContent } from '../procedure/fields/field-value'
import { Ticket } from '../ticket/record/ticket'

export const RowId = z.string().check(z.regex(/^r[a-z]{6,24}$/))
export type RowId = z.infer<typeof RowId>

/** Where a row comes from: typed on a screen, or a line of a file. */
export const RowOrigin = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('hand') }),
  z.object({ kind: z.literal('file'), fileId: z.string(), sheet: z.string(), line: z.int() }),
])
export type RowOrigin = z.infer<typeof RowOrigin>

/** Most tickets of one person of a roster. */
export const ticketsOfOneRow = 6

/**
 * One person of a roster: by column what is kept, normalised where it could be read and as it was typed where not. A number that a
 * spreadsheet kept as a number stays a number: an ID number is never made of it.
 */
export const RosterRow = z.object({
  id: RowId,
  values: FormContent,
  origin: RowOrigin,
  /** Tickets whose photos were matched to the person. */
  tickets: z._default(z.array(Ticket).check(z.maxLength(ticketsOfOneRow)), []),
})
export type RosterRow = z.infer<typeof RosterRow>
