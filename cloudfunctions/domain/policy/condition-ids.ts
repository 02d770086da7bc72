import type { Condition } from './condition'
import type { Measure } from './measure'

/** Every condition of a measure, by depth first: a refusal names one of them. */
export function conditionsOf(measure: Measure): Condition[] {
  const all: Condition[] = []
  const visit = (condition: Condition) => {
    all.push(condition)
    if ('of' in condition) condition.of.forEach(visit)
  }
  visit(measure.conditions)
  visit(measure.amount.counts)
  return all
}
