import '@domain/zod-setup'
import * as z from 'zod/mini'
import type { Collection } from '../store/store'

const KeptAnswersRecord = z.object({
  /** Keyed hash of account and pack: one document each without a query, and nobody's name on it. */
  _id: z.string(),
  version: z.int(),
  keptAt: z.string(),
  /** When the person gave the last of the answers. */
  changedAt: z.string(),
  expiresAt: z.string(),
  /** Answers and order of the questions as one sealed text. */
  answers: z.string(),
})
export type KeptAnswersRecord = z.infer<typeof KeptAnswersRecord>

export const keptAnswers: Collection<KeptAnswersRecord> = { name: 'keptAnswers', schema: KeptAnswersRecord }
