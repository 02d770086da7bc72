import { placeInSpan, type Day, type DaySpan } from '../../calendar/day'
import { noMoney, type Cents } from '../../money'
import type { Facts } from '../pack/condition'
import type { Decision, Entitlement, ItemDecision, WindowPlace } from './decision'
import { judge, judgeLeaf, met, notMet, unknown, type Code, type Trace } from './evaluate'
import { spanOf } from '../pack/figure'
import type { Measure } from '../pack/measure'
import type { Rules } from '../pack/pack'
import type { Parameters } from '../pack/parameter'
import { prepare, prepareOne, type Prepared, type PreparedLeaf } from './prepare'
import { judgeItems, paidTogether, prepareAmount, type AmountItem, type PreparedAmount } from './work-out'

/** A measure with its figures looked up for a day. */
export type PreparedMeasure = {
  parameters: Parameters
  packId: string
  measureId: string
  day: Day
  forWhom: PreparedLeaf
  byReference: PreparedLeaf | null
  conditions: Prepared
  amount: PreparedAmount
  window: WindowPlace
}

const preparedMeasures = new WeakMap<Measure, PreparedMeasure>()

/** Looks up the figures of a measure for a day. The last day asked for is kept: one session asks the same day again and again. */
export function preparedFor({ id, parameters }: Rules, measure: Measure, today: Day): PreparedMeasure {
  const kept = preparedMeasures.get(measure)
  if (kept && kept.day === today && kept.parameters === parameters) return kept
  const made: PreparedMeasure = {
    parameters,
    packId: id,
    measureId: measure.id,
    day: today,
    forWhom: prepareOne(measure.forWhom.condition, parameters, today),
    byReference: measure.byReference ? prepareOne(measure.byReference.condition, parameters, today) : null,
    conditions: prepare(measure.conditions, parameters, today),
    amount: prepareAmount(measure.amount, parameters, today),
    window: windowPlace(parameters, measure, today),
  }
  preparedMeasures.set(measure, made)
  return made
}

/** The days to apply, first and last included; null where there are none. */
export const applyWindowOf = ({ parameters }: Rules, { apply }: Measure): DaySpan | null =>
  apply.kind === 'window' ? spanOf(parameters, apply.window) : null

const windowPlaces = {
  before: 'notOpen',
  within: 'open',
  after: 'closed',
  endNotStated: 'notStated',
} as const

function windowPlace(parameters: Parameters, { apply }: Measure, today: Day): WindowPlace {
  if (apply.kind !== 'window') return apply.kind
  return windowPlaces[placeInSpan(today, spanOf(parameters, apply.window))]
}

/** A decision before its trees are drawn: what the facts say of every condition is in the trace. */
export type Judgement = {
  verdict: Decision['verdict']
  entitlement: Entitlement
  /** Verdicts of the conditions; empty where the measure is for somebody else, and nobody has looked further. */
  trace: Trace
  items: readonly ItemDecision[] | null
  /** What is paid, 0 after a "no", null while the amount waits for a fact. */
  payable: Cents | null
}

/** The answer to everybody whom a measure is not for. */
const notForYou: Judgement = {
  verdict: 'notForYou',
  entitlement: 'notForYou',
  trace: [],
  items: null,
  payable: noMoney,
}

/** Judges a measure by facts. Without items (null), amounts are worked out from facts alone. */
export function judgeMeasure(
  prepared: PreparedMeasure,
  facts: Facts,
  items: readonly AmountItem[] | null,
): Judgement {
  const forWhom = judgeLeaf(prepared.forWhom, facts)
  if (forWhom === notMet) return notForYou
  const byReference = prepared.byReference ? judgeLeaf(prepared.byReference, facts) : notMet
  const trace: Trace = new Array<Code>(prepared.conditions.size)
  const entitled = entitlementOf(forWhom, byReference, judge(prepared.conditions, facts, trace))
  const { amount: rule } = prepared
  const judgedItems = items && judgeItems(rule, items)
  const refused = entitled !== 'eligible' && entitled !== 'moreAnswersNeeded'
  const payable = refused ? noMoney : paidTogether(rule.lines, facts, judgedItems)
  // A claim whose every ticket is left out waits for one that counts.
  const nothingCounts = entitled === 'eligible' && items !== null && payable === 0
  const entitlement = nothingCounts ? 'moreAnswersNeeded' : entitled
  const verdict = verdictFor(entitlement, prepared.window)
  return { verdict, entitlement, trace, items: judgedItems, payable }
}

function entitlementOf(forWhom: Code, byReference: Code, conditions: Code): Entitlement {
  if (forWhom === unknown) return 'moreAnswersNeeded'
  if (byReference === met) return 'byReference'
  if (byReference === unknown) return 'moreAnswersNeeded'
  if (conditions === notMet) return 'notEligible'
  return conditions === met ? 'eligible' : 'moreAnswersNeeded'
}

function verdictFor(entitlement: Entitlement, window: WindowPlace): Decision['verdict'] {
  if (entitlement !== 'eligible' && entitlement !== 'moreAnswersNeeded') return entitlement
  if (window === 'notOpen') return 'windowNotOpen'
  return window === 'closed' ? 'windowClosed' : entitlement
}
