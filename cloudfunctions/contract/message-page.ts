import '@domain/zod-setup'
import * as z from 'zod/mini'
import { AboutClaim } from '@domain/claim/about-claim'
import { everyMessage } from '@domain/claim/claim-event'
import { Instant } from './views'

/** Which page of messages: those before a place that a page named as its `next`, or the newest. */
export const MessagesBefore = z.object({ before: z.nullable(z.string().check(z.maxLength(80))) })

/** Messages to a person, newest first, and where the next page begins. */
export const MessagePage = z.object({
  messages: z.array(
    z.object({
      id: z.string(),
      template: z.enum(everyMessage),
      claimId: z.nullable(z.string()),
      about: z.optional(AboutClaim),
      at: Instant,
      values: z.record(z.string(), z.string()),
    }),
  ),
  next: z.nullable(z.string()),
})
export type MessagePage = z.infer<typeof MessagePage>
