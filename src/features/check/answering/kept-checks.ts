import '@domain/zod-setup'
import * as z from 'zod/mini'
import type { Day } from '@domain/calendar/day'
import { checkAnswer } from '@domain/policy/asking/check-answer'
import type { Pack } from '@domain/policy/pack/pack'
import { Answers, type Question } from '@domain/policy/pack/question'

/** What the phone keeps of the check of one pack. */
export const KeptCheck = z.object({
  answers: Answers,
  /** Questions answered or skipped, in the order in which they were asked. */
  order: z.array(z.string()),
})
export type KeptCheck = z.infer<typeof KeptCheck>

export const KeptChecks = z.object({
  /** The pack asked about last. */
  packId: z.string(),
  byPack: z.record(z.string(), KeptCheck),
})
export type KeptChecks = z.infer<typeof KeptChecks>

export const emptyCheck: KeptCheck = { answers: {}, order: [] }

export const questionOf = ({ questions }: Pack, id: string): Question | undefined =>
  questions.find((question) => question.id === id)

/** Kept answers as today's pack understands them: questions that are gone and answers that cannot be right are dropped. */
export function understood(pack: Pack, kept: KeptCheck, today: Day): KeptCheck {
  const answers: Answers = {}
  const order: string[] = []
  for (const id of kept.order) {
    const question = questionOf(pack, id)
    if (!question || order.includes(id)) continue
    const answer = kept.answers[id]
    if (answer !== undefined && checkAnswer(question, answer, pack.questions, answers, today) !== null)
      continue
    order.push(id)
    if (answer !== undefined) answers[id] = answer
  }
  return { answers, order }
}
