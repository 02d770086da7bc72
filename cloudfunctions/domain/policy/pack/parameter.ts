import '../../zod-setup'
import * as z from 'zod/mini'
import { Day, DaySpan } from '../../calendar/day'
import { Cents } from '../../money'
import { Clause } from './clause'

/**
 * A figure of a pack and where it comes from. `assumed` marks a value that the source leaves open: an administrator
 * settles it before a campaign goes live, and the interface says so.
 */
const origin = { clause: Clause, assumed: z.optional(z.string()) }

const spansOf = <T extends z.ZodMiniType>(value: T) => z.array(z.extend(DaySpan, { value }))

/** From a number upwards an amount: rows go up. */
export const Tier = z.object({ from: z.int(), value: Cents })
export type Tier = z.infer<typeof Tier>

export const Parameter = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('money'), spans: spansOf(Cents), ...origin }),
  z.object({ kind: z.literal('count'), spans: spansOf(z.int()), ...origin }),
  z.object({ kind: z.literal('percent'), spans: spansOf(z.int()), ...origin }),
  z.object({ kind: z.literal('tiers'), spans: spansOf(z.array(Tier)), ...origin }),
  z.object({ kind: z.literal('window'), value: DaySpan, ...origin }),
  z.object({ kind: z.literal('day'), value: Day, ...origin }),
  /** The source names the figure and does not give it. Nothing may compute with it. */
  z.object({ kind: z.literal('notStated'), ...origin }),
])
export type Parameter = z.infer<typeof Parameter>

export const Parameters = z.record(z.string(), Parameter)
export type Parameters = z.infer<typeof Parameters>
