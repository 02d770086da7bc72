import '@domain/zod-setup'
import * as z from 'zod/mini'
import { defineCall } from './call'

/** A file that was made to be printed. Its address opens it for ten minutes; soon after that the file is gone. */
export const MadeFile = z.object({
  fileName: z.string(),
  format: z.enum(['docx', 'xlsx']),
  address: z.string(),
  /** How many are printed and handed in. */
  copies: z.int(),
  /** Characters that no file can hold: left out, cut off, or printed as □. Whoever prints it looks for them. */
  changedCharacters: z.int(),
})
export type MadeFile = z.infer<typeof MadeFile>

/** Calls that the function `documents` serves. */
export const outputCalls = {
  /**
   * Makes an output of a claim's procedure (`outputsOf`) from what the claim says now. For whoever may read the claim as its own
   * (`read-claim`), and for officers of an office that has or had it (`open-review`): of theirs each is an audit row. `notFound`
   * also for an output that the procedure does not have.
   */
  'make-output': defineCall({
    kind: 'read',
    callers: ['worker'],
    input: z.object({
      claimId: z.string().check(z.minLength(8), z.maxLength(64)),
      outputId: z.string().check(z.minLength(1), z.maxLength(60)),
    }),
    output: MadeFile,
    errors: ['notFound', 'wrongStage'],
  }),
  /** Makes a running notice of the caller's office to put up: with its rows as the public page shows them, masked. */
  'make-notice': defineCall({
    kind: 'read',
    callers: ['staff'],
    input: z.object({ noticeId: z.string().check(z.minLength(1), z.maxLength(64)) }),
    output: MadeFile,
    errors: ['notFound', 'noticeEnded'],
  }),
} as const
