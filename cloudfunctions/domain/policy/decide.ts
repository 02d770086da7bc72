import { placeInWindow, type Day, type DayWindow } from '../calendar/day'
import type { Facts } from './condition'
import type { Decision, Entitlement, WindowPlace } from './decision'
import { evaluate } from './evaluate'
import { windowOf } from './figure'
import type { Measure } from './measure'
import type { Rules } from './pack'
import type { Parameters } from './parameter'
import { prepare, type Prepared } from './prepare'
import { judgeItems, prepareAmount, workOut, type AmountItem, type PreparedAmount } from './work-out'

export type PreparedMeasure = {
  parameters: Parameters
  day: Day
  forWhom: Prepared
  byReference: Prepared | null
  conditions: Prepared
  amount: PreparedAmount
  window: WindowPlace
}

const preparedMeasures = new WeakMap<Measure, PreparedMeasure>()

/** A measure with its figures looked up for a day. The last day asked for is kept: one session asks the same day again and again. */
export function preparedFor({ parameters }: Rules, measure: Measure, today: Day): PreparedMeasure {
  const kept = preparedMeasures.get(measure)
  if (kept && kept.day === today && kept.parameters === parameters) return kept
  const made: PreparedMeasure = {
    parameters,
    day: today,
    forWhom: prepare(measure.forWhom.condition, parameters, today),
    byReference: measure.byReference ? prepare(measure.byReference.condition, parameters, today) : null,
    conditions: prepare(measure.conditions, parameters, today),
    amount: prepareAmount(measure.amount, parameters, today),
    window: windowPlace(parameters, measure, today),
  }
  preparedMeasures.set(measure, made)
  return made
}

/** The days to apply, first and last included; null where there is no such window. */
export const applyWindowOf = ({ parameters }: Rules, { apply }: Measure): DayWindow | null =>
  apply.kind === 'window' ? windowOf(parameters, apply.window) : null

function windowPlace(parameters: Parameters, { apply }: Measure, today: Day): WindowPlace {
  if (apply.kind !== 'window') return apply.kind
  const place = placeInWindow(today, windowOf(parameters, apply.window))
  return place === 'within' ? 'open' : place === 'before' ? 'notOpen' : 'closed'
}

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
  const forWhom = evaluate(prepared.forWhom, facts)
  const byReference = prepared.byReference && evaluate(prepared.byReference, facts)
  const reason = evaluate(prepared.conditions, facts)
  const itemDecisions = items && judgeItems(prepared.amount, items)
  const entitlement = entitlementOf(forWhom.verdict, byReference?.verdict ?? 'notMet', reason.verdict)
  const refused =
    entitlement === 'notEligible' || entitlement === 'notForYou' || entitlement === 'byReference'
  const amount = workOut(prepared.amount, facts, itemDecisions, refused)
  // A claim whose every ticket is left out waits for one that counts.
  const nothingCounts = entitlement === 'eligible' && items !== null && amount.payable === 0
  const settled = nothingCounts ? 'moreAnswersNeeded' : entitlement
  return {
    packId: pack.id,
    measureId: measure.id,
    day: today,
    verdict: verdictOf(settled, prepared.window),
    entitlement: settled,
    window: prepared.window,
    facts,
    forWhom,
    byReference,
    reason,
    byItems: items !== null,
    items: itemDecisions ?? [],
    amount,
  }
}

type Judged = 'met' | 'notMet' | 'unknown'

function entitlementOf(forWhom: Judged, byReference: Judged, conditions: Judged): Entitlement {
  if (forWhom === 'notMet') return 'notForYou'
  if (forWhom === 'unknown') return 'moreAnswersNeeded'
  if (byReference === 'met') return 'byReference'
  if (byReference === 'unknown') return 'moreAnswersNeeded'
  if (conditions === 'notMet') return 'notEligible'
  return conditions === 'met' ? 'eligible' : 'moreAnswersNeeded'
}

function verdictOf(entitlement: Entitlement, window: WindowPlace): Decision['verdict'] {
  if (entitlement !== 'eligible' && entitlement !== 'moreAnswersNeeded') return entitlement
  if (window === 'notOpen') return 'windowNotOpen'
  return window === 'closed' ? 'windowClosed' : entitlement
}
