import type { Condition } from '../pack/condition'
import type { Measure } from '../pack/measure'
import { countsOf } from './work-out'

/** Every condition of a measure, by depth first: a refusal names one of them. */
export function conditionsOf(measure: Measure): Condition[] {
  const all: Condition[] = []
  const visit = (condition: Condition) => {
    all.push(condition)
    if ('of' in condition) condition.of.forEach(visit)
  }
  visit(measure.conditions)
  const counts = measure.amount.kind === 'money' ? countsOf(measure.amount.parts) : null
  if (counts) visit(counts)
  return all
}
