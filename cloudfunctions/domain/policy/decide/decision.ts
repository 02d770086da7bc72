import '../../zod-setup'
import * as z from 'zod/mini'
import { Day } from '../../calendar/day'
import { Cents } from '../../money'
import { Clause } from '../pack/clause'
import { Facts } from '../pack/condition'
import { Reason } from './reason'

/** One thing whose value may count towards an amount: a ticket, a person's fare. */
export const ItemDecision = z.object({
  id: z.string(),
  counted: z.boolean(),
  value: z.nullable(Cents),
  facts: Facts,
  reason: Reason,
})
export type ItemDecision = z.infer<typeof ItemDecision>

/** One line of the working: how many, at which rate or share, what that makes, and what the cap leaves of it. */
export const AmountLine = z.object({
  id: z.string(),
  label: z.string(),
  clause: Clause,
  count: z.nullable(z.number()),
  rate: z.nullable(Cents),
  percent: z.nullable(z.number()),
  sum: Cents,
  cap: z.nullable(Cents),
  payable: Cents,
  /** Facts without which the line cannot be worked out. */
  missing: z.array(z.string()),
})
export type AmountLine = z.infer<typeof AmountLine>

/** `open` waits for a number, `notStated` is money without a figure in the source, `service` is no money. */
export const AmountDecision = z.object({
  state: z.enum(['known', 'open', 'notStated', 'service']),
  /** Before caps. */
  sum: Cents,
  /** The most that can be paid, null where the source sets no limit. */
  cap: z.nullable(Cents),
  /** What is paid. 0 while `open` and once a condition is not met. */
  payable: Cents,
  atMost: z.boolean(),
  discount: z.boolean(),
  lines: z.array(AmountLine),
})
export type AmountDecision = z.infer<typeof AmountDecision>

export const Entitlement = z.enum([
  'eligible',
  'notEligible',
  'moreAnswersNeeded',
  'notForYou',
  'byReference',
])
export type Entitlement = z.infer<typeof Entitlement>

export const WindowPlace = z.enum(['open', 'notOpen', 'closed', 'anyTime', 'notStated'])
export type WindowPlace = z.infer<typeof WindowPlace>

/** The answer to "can this person get it, and how much", as a value. Screens, letters and audit rows render it; none decides again. */
export const Decision = z.object({
  packId: z.string(),
  measureId: z.string(),
  day: Day,
  /** What to say: the entitlement, except that a window not open or closed goes before "yes" and "not yet known". */
  verdict: z.enum([...Entitlement.options, 'windowNotOpen', 'windowClosed']),
  /** What the person's facts say, whatever the day. More facts never change one that is settled. */
  entitlement: Entitlement,
  window: WindowPlace,
  /** What was known: with the pack of its hash and the day, all that is needed to decide again. */
  facts: Facts,
  forWhom: Reason,
  byReference: z.nullable(Reason),
  reason: Reason,
  /** Whether amounts were worked out from a list of items; otherwise from the facts alone. */
  byItems: z.boolean(),
  items: z.array(ItemDecision),
  amount: AmountDecision,
})
export type Decision = z.infer<typeof Decision>
