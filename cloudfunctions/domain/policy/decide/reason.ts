import '../../zod-setup'
import * as z from 'zod/mini'
import { Clause } from '../pack/clause'

export const Verdict = z.enum(['met', 'notMet', 'unknown'])
export type Verdict = z.infer<typeof Verdict>

/** One node of the tree that every screen, letter and audit row shows: what was asked, what was found, and where it says so. */
export type Reason = {
  id: string
  label: string
  clause: Clause
  verdict: Verdict
  /** The person's value, null while unknown and for groups. */
  actual: string | number | boolean | null
  /** The needed value in the terms of the condition: listed values, a window, a least number. */
  needed: string | null
  /** How the children join; absent for a single condition. */
  group?: 'all' | 'any'
  remedy?: string
  children: Reason[]
}

export const Reason: z.ZodMiniType<Reason> = z.lazy(() =>
  z.object({
    id: z.string(),
    label: z.string(),
    clause: Clause,
    verdict: Verdict,
    actual: z.nullable(z.union([z.string(), z.number(), z.boolean()])),
    needed: z.nullable(z.string()),
    group: z.optional(z.enum(['all', 'any'])),
    remedy: z.optional(z.string()),
    children: z.array(Reason),
  }),
)
