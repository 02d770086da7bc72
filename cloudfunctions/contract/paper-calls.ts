import '@domain/zod-setup'
import * as z from 'zod/mini'
import { filesOfOnePaper } from '@domain/papers/papers-content'
import { PapersSeenHere } from '@domain/papers/papers-seen'
import { defineCall } from './call'

export const paperCalls = {
  /**
   * Says that files of a paper were opened, and whether the paper was compared with its original. Files that were opened before
   * change nothing. Answers what the caller's office has seen of all papers.
   */
  'see-paper': defineCall({
    kind: 'write',
    callers: ['reviewer'],
    input: z.object({
      claimId: z.string().check(z.minLength(8), z.maxLength(64)),
      expectedVersion: z.int(),
      paperId: z.string().check(z.minLength(1), z.maxLength(40)),
      opened: z.array(z.string().check(z.maxLength(64))).check(z.maxLength(filesOfOnePaper)),
      /** Left out, what was ticked before stays. */
      compared: z.optional(z.boolean()),
    }),
    output: PapersSeenHere,
    errors: ['notFound', 'staleVersion', 'wrongStage', 'heldByOther', 'keyReused'],
  }),
} as const
