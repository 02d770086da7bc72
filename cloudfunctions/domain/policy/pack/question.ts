import '../../zod-setup'
import * as z from 'zod/mini'
import { Day } from '../../calendar/day'
import { FactValue } from './condition'

const Sets = z.record(z.string(), FactValue)

/** One large choice of a question and the facts it settles. */
export const Option = z.object({
  value: z.string(),
  label: z.string(),
  note: z.optional(z.string()),
  sets: Sets,
})
export type Option = z.infer<typeof Option>

const base = {
  id: z.string(),
  /** In the person's own words: nobody is asked for a term of the source. */
  ask: z.string(),
  hint: z.optional(z.string()),
  /** How hard it is to answer: 1 known by heart, 2 a moment's thought, 3 something to look up. */
  effort: z.enum(['1', '2', '3']),
  /** Asked only where somebody wants the sum worked out, never in the round of questions. */
  onDemand: z.optional(z.boolean()),
}

const number = {
  fact: z.string(),
  least: z.number(),
  most: z.number(),
  /** A fact that is never smaller than this one, and how to say so. */
  within: z.optional(z.object({ fact: z.string(), otherwise: z.string() })),
}

/** A question of the check. Several facts may hang on one answer, so that few questions settle much. */
export const Question = z.discriminatedUnion('kind', [
  z.object({ ...base, kind: z.literal('choice'), options: z.array(Option) }),
  /** Any number of options; those left out set `otherwise`. */
  z.object({ ...base, kind: z.literal('several'), options: z.array(Option), otherwise: Sets }),
  z.object({
    ...base,
    kind: z.literal('count'),
    unit: z.string(),
    /** The number may be given in parts that are added up, such as one customer after another: what a part is called. */
    part: z.optional(z.string()),
    ...number,
  }),
  z.object({ ...base, kind: z.literal('money'), ...number }),
  z.object({ ...base, kind: z.literal('day'), fact: z.string(), from: Day, notAfterToday: z.boolean() }),
  z.object({ ...base, kind: z.literal('region'), fact: z.string() }),
])
export type Question = z.infer<typeof Question>

/** An answer as it is kept: a choice, several choices, a number (cents for money) or its parts, a day or a region code. */
export const Answer = z.union([z.string(), z.number(), z.array(z.string()), z.array(z.number())])
export type Answer = z.infer<typeof Answer>

/** Answers by question. A question that was skipped ("不清楚") has none. */
export const Answers = z.record(z.string(), Answer)
export type Answers = z.infer<typeof Answers>
