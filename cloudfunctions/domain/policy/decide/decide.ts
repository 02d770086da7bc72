import type { Day } from '../../calendar/day'
import type { Facts } from '../pack/condition'
import type { Decision } from './decision'
import { evaluate, reasonOf } from './evaluate'
import { judgeMeasure, preparedFor, type Judgement, type PreparedMeasure } from './judge-measure'
import type { Measure } from '../pack/measure'
import type { Rules } from '../pack/pack'
import { drawAmount, type AmountItem } from './work-out'

/**
 * Decides a measure for a person on a day. Without items (null), amounts are worked out from facts alone.
 * The amount is what would be paid if the open answers turn out well; it is 0 once a condition is not met.
 */
export function decide(
  pack: Rules,
  measure: Measure,
  facts: Facts,
  items: readonly AmountItem[] | null,
  today: Day,
): Decision {
  const prepared = preparedFor(pack, measure, today)
  return decisionOf(prepared, facts, items !== null, judgeMeasure(prepared, facts, items))
}

/** A judgement with its trees drawn: plain data that can be shown, kept and sent. */
function decisionOf(
  prepared: PreparedMeasure,
  facts: Facts,
  byItems: boolean,
  { verdict, entitlement, trace, items, payable }: Judgement,
): Decision {
  return {
    packId: prepared.packId,
    measureId: prepared.measureId,
    day: prepared.day,
    verdict,
    entitlement,
    window: prepared.window,
    facts,
    forWhom: evaluate(prepared.forWhom, facts),
    byReference: prepared.byReference && evaluate(prepared.byReference, facts),
    reason:
      entitlement === 'notForYou'
        ? evaluate(prepared.conditions, facts)
        : reasonOf(prepared.conditions, facts, trace),
    byItems,
    items: items === null ? [] : [...items],
    amount: drawAmount(prepared.amount, facts, items, payable),
  }
}
