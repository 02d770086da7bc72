import '../zod-setup'
import * as z from 'zod/mini'

/** `role` is the role of the staff who act there, proved against the offices of the city. */
const base = { role: z.string() }

/** Which office a step belongs to. */
export const OfficeRule = z.discriminatedUnion('kind', [
  /** The union of the employer that the claim names. */
  z.object({ kind: z.literal('unionOfEmployer'), ...base }),
  /** The organisation right above the office of the step before. */
  z.object({ kind: z.literal('above'), ...base }),
  /** The office of a kind in the district that a field of the form names. */
  z.object({ kind: z.literal('ofDistrict'), field: z.string(), officeKind: z.string(), ...base }),
  /** The one office of its kind in the city, by id where there are several. */
  z.object({
    kind: z.literal('theOne'),
    officeKind: z.string(),
    organisationId: z.optional(z.string()),
    ...base,
  }),
  /** The unit that applies, itself: its inner notice. */
  z.object({ kind: z.literal('ownUnit'), ...base }),
])
export type OfficeRule = z.infer<typeof OfficeRule>
