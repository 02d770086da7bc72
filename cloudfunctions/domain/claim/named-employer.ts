import '../zod-setup'
import * as z from 'zod/mini'

export const longestEmployerName = 60

/**
 * An employer that is not in the list, as the worker names it, and the district whose union is to find its grassroots union
 * (000 五（三）2–3, 五（四）).
 */
export const NamedEmployer = z.object({
  name: z.string().check(z.trim(), z.minLength(2), z.maxLength(longestEmployerName)),
  district: z.string().check(z.regex(/^[a-z]{2,20}$/)),
})
export type NamedEmployer = z.infer<typeof NamedEmployer>

/** The id of the union of a district, by the district's id in the pack. */
export const districtUnionId = (district: string): string => `district-${district}`
