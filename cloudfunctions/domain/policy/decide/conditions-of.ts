import type { Condition } from '../pack/condition'
import type { Measure } from '../pack/measure'
import { countsOf } from './work-out'

/** A condition and every one below it, by depth first. */
export const conditionsIn = (condition: Condition): Condition[] => [
  condition,
  ...('of' in condition ? condition.of.flatMap(conditionsIn) : []),
]

/** Every condition of a measure, by depth first: a refusal names one of them. */
export function conditionsOf(measure: Measure): Condition[] {
  const counts = measure.amount.kind === 'money' ? countsOf(measure.amount.parts) : null
  return [...conditionsIn(measure.conditions), ...(counts ? conditionsIn(counts) : [])]
}
