import '../zod-setup'
import * as z from 'zod/mini'

/** Where a rule stands in the sources: document number and item, e.g. `000` and `五（一）`. */
export const Clause = z.object({ document: z.enum(['000', '001', '002', '003', '004']), item: z.string() })
export type Clause = z.infer<typeof Clause>

/** A fact as the rules see it. A missing fact is unknown, which is never a "no". */
export type FactValue = string | number | boolean
export type Facts = Readonly<Record<string, FactValue | undefined>>

const base = {
  id: z.string(),
  clause: Clause,
  /** What is asked for, in plain words. */
  label: z.string(),
  /** What would change a "no", when the person can change it. */
  remedy: z.optional(z.string()),
}

const leaf = z.discriminatedUnion('kind', [
  z.object({ ...base, kind: z.literal('isTrue'), fact: z.string() }),
  z.object({ ...base, kind: z.literal('oneOf'), fact: z.string(), values: z.array(z.string()) }),
  z.object({ ...base, kind: z.literal('atLeast'), fact: z.string(), value: z.number() }),
  z.object({ ...base, kind: z.literal('outsideRegions'), fact: z.string(), prefixes: z.array(z.string()) }),
  z.object({ ...base, kind: z.literal('dayWithin'), fact: z.string(), window: z.string() }),
])
export type LeafCondition = z.infer<typeof leaf>

/** A condition of a measure: plain data, one kind a mechanism. `all` gathers every reason, never only the first. */
export type Condition =
  | LeafCondition
  | { kind: 'all' | 'any'; id: string; clause: Clause; label: string; remedy?: string; of: Condition[] }

export const Condition: z.ZodMiniType<Condition> = z.lazy(() =>
  z.union([leaf, z.object({ ...base, kind: z.enum(['all', 'any']), of: z.array(Condition) })]),
)
