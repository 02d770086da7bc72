import '../zod-setup'
import * as z from 'zod/mini'
import { Clause, Condition } from './condition'
import { Parameters } from './parameter'

/** How an amount is made: the fares of the items that count, added up, and no more than the cap. */
export const AmountRule = z.object({
  kind: z.literal('sumUpTo'),
  clause: Clause,
  counts: Condition,
  cap: z.string(),
})
export type AmountRule = z.infer<typeof AmountRule>

/** A question that the source leaves open and the value the demo assumes. */
export const OpenPoint = z.object({
  id: z.string(),
  clause: Clause,
  question: z.string(),
  assumed: z.string(),
})
export type OpenPoint = z.infer<typeof OpenPoint>

export const Hotline = z.object({ name: z.string(), phone: z.string(), clause: Clause })
export type Hotline = z.infer<typeof Hotline>

/** One measure of a campaign, as data. */
export const Measure = z.object({
  id: z.string(),
  title: z.string(),
  officialTitle: z.string(),
  clause: Clause,
  whoIsPaid: z.enum(['worker', 'enterprise']),
  applyWindow: z.string(),
  conditions: Condition,
  amount: AmountRule,
  papers: z.array(z.object({ label: z.string(), clause: Clause })),
  steps: z.array(
    z.object({ who: z.string(), what: z.string(), until: z.optional(z.string()), clause: Clause }),
  ),
  hotlines: z.array(Hotline),
  openPoints: z.array(OpenPoint),
})
export type Measure = z.infer<typeof Measure>

/** A city's policies of one campaign. Identified by `id` and, once a decision is made, by its content hash. */
export const Pack = z.object({
  id: z.string(),
  city: z.string(),
  title: z.string(),
  parameters: Parameters,
  measures: z.array(Measure),
})
export type Pack = z.infer<typeof Pack>

/** The measure of a pack by id. Throws when the pack has none: the id comes from code, not from a person. */
export function measureOf(pack: Pack, measureId: string): Measure {
  const found = pack.measures.find((measure) => measure.id === measureId)
  if (!found) throw new Error(`pack ${pack.id} has no measure ${measureId}`)
  return found
}
