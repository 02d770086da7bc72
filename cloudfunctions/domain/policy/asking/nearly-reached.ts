import type { Condition } from '../pack/condition'
import { conditionsOf } from '../decide/conditions-of'
import type { Measure } from '../pack/measure'
import type { Reason } from '../decide/reason'

/** What a person can still do themselves so that a measure fits. `open`: other conditions are not answered yet. */
export type Nearly = { once: readonly string[]; open: boolean }

type Conditions = ReadonlyMap<string, Condition>

const shorter = (one: Nearly | null, other: Nearly | null): Nearly | null => {
  if (one === null || other === null) return one ?? other
  return other.once.length < one.once.length ? other : one
}

function wayTo(reason: Reason, conditions: Conditions): Nearly | null {
  if (reason.verdict !== 'notMet') return { once: [], open: reason.verdict === 'unknown' }
  if (reason.children.length === 0) {
    const once = conditions.get(reason.id)?.once
    return once === undefined ? null : { once: [once], open: false }
  }
  const ways = reason.children.map((child) => wayTo(child, conditions))
  if (reason.group === 'any') return ways.reduce(shorter, null)
  let nearly: Nearly = { once: [], open: false }
  for (const way of ways) {
    if (way === null) return null
    nearly = { once: [...nearly.once, ...way.once], open: nearly.open || way.open }
  }
  return { ...nearly, once: [...new Set(nearly.once)] }
}

/**
 * The shortest way from a "no" to a "yes" by things that are all in the person's own hands; null where some of it is not, or
 * where there is no "no".
 */
export function nearlyReached(measure: Measure, reason: Reason): Nearly | null {
  if (reason.verdict !== 'notMet') return null
  return wayTo(reason, new Map(conditionsOf(measure).map((condition) => [condition.id, condition])))
}
