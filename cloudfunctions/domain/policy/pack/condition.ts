import '../../zod-setup'
import * as z from 'zod/mini'
import { Clause } from './clause'

/** A fact as the rules see it: yes or no, a number (cents for money), a day, a region code, or one of a question's values. */
export const FactValue = z.union([z.string(), z.number(), z.boolean()])
export type FactValue = z.infer<typeof FactValue>

/** What is known of a person or an enterprise. A missing fact is unknown, which is never a "no". */
export const Facts = z.record(z.string(), FactValue)
export type Facts = Readonly<z.infer<typeof Facts>>

const base = {
  id: z.string(),
  clause: Clause,
  /** What is asked for, in plain words. */
  label: z.string(),
  /** What would change a "no", when the person can change it. */
  remedy: z.optional(z.string()),
  /** Where that is in the person's own hands: what is done, as the words before “后”. */
  once: z.optional(z.string()),
}

/** The mechanisms. Thresholds are names of parameters, so that every figure carries its days and its source. */
export const LeafCondition = z.discriminatedUnion('kind', [
  z.object({ ...base, kind: z.literal('isTrue'), fact: z.string() }),
  z.object({ ...base, kind: z.literal('isFalse'), fact: z.string() }),
  z.object({ ...base, kind: z.literal('oneOf'), fact: z.string(), values: z.array(z.string()) }),
  z.object({ ...base, kind: z.literal('atLeast'), fact: z.string(), parameter: z.string() }),
  z.object({ ...base, kind: z.literal('moreThan'), fact: z.string(), parameter: z.string() }),
  /** `part` is at least so many per cent of `whole`. */
  z.object({
    ...base,
    kind: z.literal('shareAtLeast'),
    fact: z.string(),
    whole: z.string(),
    parameter: z.string(),
  }),
  z.object({ ...base, kind: z.literal('outsideRegions'), fact: z.string(), prefixes: z.array(z.string()) }),
  z.object({ ...base, kind: z.literal('dayWithin'), fact: z.string(), window: z.string() }),
  /** The day of the fact lies no more than so many years back; the anniversary itself still counts. */
  z.object({ ...base, kind: z.literal('withinYears'), fact: z.string(), parameter: z.string() }),
])
export type LeafCondition = z.infer<typeof LeafCondition>

/** A condition of a measure: plain data, one kind a mechanism. `all` gathers every reason, never only the first. */
export type Condition =
  | LeafCondition
  | {
      kind: 'all' | 'any'
      id: string
      clause: Clause
      label: string
      remedy?: string
      once?: string
      of: Condition[]
    }

export const Condition: z.ZodMiniType<Condition> = z.lazy(() =>
  z.union([LeafCondition, z.object({ ...base, kind: z.enum(['all', 'any']), of: z.array(Condition) })]),
)
