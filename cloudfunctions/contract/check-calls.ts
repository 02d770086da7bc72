import '@domain/zod-setup'
import * as z from 'zod/mini'
import { Answers } from '@domain/policy/pack/question'
import { defineCall } from './call'
import { Instant } from './views'

const packId = z.string().check(z.minLength(1), z.maxLength(64))
const mostCharacters = 16_000
/** Ten years: anything older is as old. */
export const longestAgo = 10 * 365 * 86_400_000

/** Answers of a check as they are kept with the account, and the questions answered or skipped in the order asked. */
export const KeptAnswers = z.object({
  answers: Answers.check(z.refine((answers) => JSON.stringify(answers).length <= mostCharacters)),
  order: z.array(z.string().check(z.maxLength(64))).check(z.maxLength(200)),
})
export type KeptAnswers = z.infer<typeof KeptAnswers>

export const checkCalls = {
  /**
   * Keeps the answers of one pack with the caller's account, in place of those kept before. How long ago the last of them
   * was given decides between two phones: older answers never replace newer ones, and the answer says so. An age, because
   * the clocks of phones differ.
   */
  'keep-answers': defineCall({
    kind: 'write',
    callers: ['worker'],
    input: z.object({
      packId,
      ...KeptAnswers.shape,
      changedMillisecondsAgo: z.int().check(z.minimum(0), z.maximum(longestAgo)),
    }),
    output: z.object({ outcome: z.enum(['kept', 'newerKept']), keptAt: Instant, version: z.int() }),
    errors: ['consentMissing', 'keyReused'],
  }),
  /** The caller's kept answers of one pack, null when there are none. */
  'read-kept-answers': defineCall({
    kind: 'read',
    callers: ['worker'],
    input: z.object({ packId }),
    output: z.object({
      kept: z.nullable(z.object({ ...KeptAnswers.shape, keptAt: Instant, version: z.int() })),
    }),
    errors: [],
  }),
  /** Deletes them. Where there are none, nothing happens. */
  'forget-kept-answers': defineCall({
    kind: 'write',
    callers: ['worker'],
    input: z.object({ packId }),
    output: z.object({ packId: z.string() }),
    errors: ['keyReused'],
  }),
} as const
