import '../../zod-setup'
import * as z from 'zod/mini'
import { Clause } from './clause'
import { Condition } from './condition'

const base = { id: z.string(), clause: Clause, label: z.string() }

/** One mechanism of an amount. Names of figures are parameters, the rest are facts. */
export const AmountPart = z.discriminatedUnion('kind', [
  /** The values of the items that count, together no more than the cap. Without items, the fact `total` stands for them. */
  z.object({ ...base, kind: z.literal('sumUpTo'), counts: Condition, cap: z.string(), total: z.string() }),
  /**
   * The value of each item that counts, each no more than the cap. Without items: so many that reach the cap, and the
   * rest added up.
   */
  z.object({
    ...base,
    kind: z.literal('eachUpTo'),
    counts: Condition,
    cap: z.string(),
    reaching: z.string(),
    below: z.string(),
  }),
  /** A rate for each item that counts; without items, for as many as the fact `count` says. */
  z.object({
    ...base,
    kind: z.literal('perHead'),
    counts: z.optional(Condition),
    count: z.string(),
    rate: z.string(),
  }),
  /** So many per cent of an amount, no more than the cap; part of a cent is dropped. */
  z.object({ ...base, kind: z.literal('shareUpTo'), of: z.string(), percent: z.string(), cap: z.string() }),
  z.object({ ...base, kind: z.literal('tier'), by: z.string(), tiers: z.string() }),
])
export type AmountPart = z.infer<typeof AmountPart>

/** What a measure gives. Parts are added up. */
export const AmountRule = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('money'),
    clause: Clause,
    parts: z.array(AmountPart),
    /** The source says "up to": the office may pay less. */
    atMost: z.optional(z.boolean()),
    /** Saved at the till rather than paid. */
    discount: z.optional(z.boolean()),
  }),
  /** Money that the source promises without a figure. */
  z.object({ kind: z.literal('notStated'), clause: Clause, what: z.string() }),
  /** No money: a loan, a home, a card, help. */
  z.object({ kind: z.literal('service'), clause: Clause, what: z.string() }),
])
export type AmountRule = z.infer<typeof AmountRule>
