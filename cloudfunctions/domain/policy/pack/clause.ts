import '../../zod-setup'
import * as z from 'zod/mini'

/** Where a rule stands in the sources: document number and item, e.g. `000` and `五（一）`. */
export const Clause = z.object({
  document: z.string().check(z.regex(/^\d{3}$/)),
  item: z.string(),
})
export type Clause = z.infer<typeof Clause>
