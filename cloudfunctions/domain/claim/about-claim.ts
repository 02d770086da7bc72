import '../zod-setup'
import * as z from 'zod/mini'

/** Which claim a message is about, as far as its words need it: of which procedure, and from which stage it came to which. */
export const AboutClaim = z.object({
  packId: z.string(),
  measureId: z.string(),
  from: z.string(),
  stage: z.string(),
})
export type AboutClaim = z.infer<typeof AboutClaim>
