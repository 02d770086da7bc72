import { factsOf } from '@domain/policy/asking/answers'
import { decide } from '@domain/policy/decide/decide'
import type { Decision } from '@domain/policy/decide/decision'
import { measureOf } from '@domain/policy/pack/measure-of'
import type { Measure } from '@domain/policy/pack/measure'
import { nextQuestion } from '@domain/policy/asking/next-question'
import { amountWords, type AmountWords } from '../amounts/amount-words'
import { deadlineOf, type Deadline } from '../applying/deadline-words'
import type { Check } from '../answering/use-check'

/** One measure with what was decided about it, in words. */
export type MeasureResult = {
  measure: Measure
  decision: Decision
  amount: AmountWords
  deadline: Deadline
  /** An answer is still missing, for the verdict or for the sum. */
  canAsk: boolean
}

/** Puts a decision into words. */
export function resultOf({ pack, facts, kept, today }: Check, decision: Decision): MeasureResult {
  const measure = measureOf(pack, decision.measureId)
  const answered = new Set(Object.keys(kept.answers))
  return {
    measure,
    decision,
    amount: amountWords(pack, measure, decision, facts, today),
    deadline: deadlineOf(pack, measure, today),
    canAsk: nextQuestion(pack, [decision], facts, answered) !== null,
  }
}

/** A measure as it stands for this person, from the answers there are. */
export function resultOfMeasure(check: Check, measure: Measure): MeasureResult {
  const { pack, kept, today } = check
  return resultOf(check, decide(pack, measure, factsOf(pack.questions, kept.answers), null, today))
}
