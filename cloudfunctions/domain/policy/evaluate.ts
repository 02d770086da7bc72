import { Day, placeInWindow } from '../calendar/day'
import { codeToday } from '../person/region'
import type { Condition, Facts, FactValue, LeafCondition } from './condition'
import { windowParameter, type Parameters } from './parameter'
import { combine, type Reason, type Verdict } from './reason'

/** Evaluates a condition against facts. All reasons are gathered; a fact that is missing makes its leaf unknown. */
export function evaluate(condition: Condition, facts: Facts, parameters: Parameters): Reason {
  const shared = {
    id: condition.id,
    label: condition.label,
    clause: condition.clause,
    ...(condition.remedy === undefined ? {} : { remedy: condition.remedy }),
  }
  if ('of' in condition) {
    const children = condition.of.map((child) => evaluate(child, facts, parameters))
    const verdict = combine(
      condition.kind,
      children.map((child) => child.verdict),
    )
    return { ...shared, verdict, actual: null, needed: null, children }
  }
  const actual = facts[condition.fact]
  return {
    ...shared,
    verdict: actual === undefined ? 'unknown' : verdictOf(condition, actual, parameters),
    actual: actual ?? null,
    needed: neededBy(condition, parameters),
    children: [],
  }
}

function verdictOf(condition: LeafCondition, actual: FactValue, parameters: Parameters): Verdict {
  return holds(condition, actual, parameters) ? 'met' : 'notMet'
}

function holds(condition: LeafCondition, actual: FactValue, parameters: Parameters): boolean {
  switch (condition.kind) {
    case 'isTrue':
      return actual === true
    case 'oneOf':
      return condition.values.includes(String(actual))
    case 'atLeast':
      return typeof actual === 'number' && actual >= condition.value
    case 'outsideRegions':
      return !condition.prefixes.some((prefix) => codeToday(String(actual)).startsWith(prefix))
    case 'dayWithin': {
      const parsed = Day.safeParse(actual)
      return (
        parsed.success &&
        placeInWindow(parsed.data, windowParameter(parameters, condition.window)) === 'within'
      )
    }
  }
}

function neededBy(condition: LeafCondition, parameters: Parameters): string | null {
  switch (condition.kind) {
    case 'isTrue':
      return 'true'
    case 'oneOf':
      return condition.values.join('|')
    case 'atLeast':
      return String(condition.value)
    case 'outsideRegions':
      return condition.prefixes.map((prefix) => `!${prefix}`).join('|')
    case 'dayWithin': {
      const window = windowParameter(parameters, condition.window)
      return `${window.from}..${window.to}`
    }
  }
}
