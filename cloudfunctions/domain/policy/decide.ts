import '../zod-setup'
import * as z from 'zod/mini'
import { placeInWindow, Day } from '../calendar/day'
import { atMost, Cents, sumOf } from '../money'
import type { Facts } from './condition'
import { evaluate } from './evaluate'
import type { Measure, Pack } from './measure'
import { moneyParameter, windowParameter } from './parameter'
import { Reason } from './reason'

/** One thing whose value may count towards an amount, such as a ticket. */
export type AmountItem = { id: string; value: Cents | null; facts: Facts }

const ItemDecision = z.object({
  id: z.string(),
  counted: z.boolean(),
  value: z.nullable(Cents),
  reason: Reason,
})
export type ItemDecision = z.infer<typeof ItemDecision>

/** The answer to "can this person get it, and how much", as a value. Screens, letters and audit rows render it; none decides again. */
export const Decision = z.object({
  packId: z.string(),
  measureId: z.string(),
  day: Day,
  verdict: z.enum(['eligible', 'notEligible', 'moreAnswersNeeded', 'windowNotOpen', 'windowClosed']),
  reason: Reason,
  items: z.array(ItemDecision),
  amount: z.object({ sum: Cents, cap: Cents, payable: Cents }),
})
export type Decision = z.infer<typeof Decision>

/**
 * Decides a measure for a person on a day. Items that do not count are left out with their reason and never sink the rest.
 * The amount is what would be paid if the open answers turn out well; it is 0 once a condition is not met.
 */
export function decide(
  pack: Pack,
  measure: Measure,
  facts: Facts,
  items: readonly AmountItem[],
  today: Day,
): Decision {
  const reason = evaluate(measure.conditions, facts, pack.parameters)
  const itemDecisions = items.map((item): ItemDecision => {
    const itemReason = evaluate(measure.amount.counts, item.facts, pack.parameters)
    return {
      id: item.id,
      counted: itemReason.verdict === 'met' && item.value !== null,
      value: item.value,
      reason: itemReason,
    }
  })
  const sum = sumOf(
    itemDecisions.flatMap((item) => (item.counted && item.value !== null ? [item.value] : [])),
  )
  const cap = moneyParameter(pack.parameters, measure.amount.cap)
  const payable = reason.verdict === 'notMet' ? Cents.parse(0) : atMost(sum, cap)
  return {
    packId: pack.id,
    measureId: measure.id,
    day: today,
    verdict: verdictOf(pack, measure, reason, payable, today),
    reason,
    items: itemDecisions,
    amount: { sum, cap, payable },
  }
}

function verdictOf(
  pack: Pack,
  measure: Measure,
  reason: Reason,
  payable: Cents,
  today: Day,
): Decision['verdict'] {
  const place = placeInWindow(today, windowParameter(pack.parameters, measure.applyWindow))
  if (place === 'before') return 'windowNotOpen'
  if (place === 'after') return 'windowClosed'
  if (reason.verdict === 'notMet') return 'notEligible'
  return reason.verdict === 'unknown' || payable === 0 ? 'moreAnswersNeeded' : 'eligible'
}
