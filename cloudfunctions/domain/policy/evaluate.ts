import type { Facts } from './condition'
import type { Prepared } from './prepare'
import type { Reason, Verdict } from './reason'

/** Leaves have no children; nobody writes into a tree once it is made. */
const none: Reason[] = []

/** Judges a condition by facts. All reasons are gathered; a fact that is missing makes its leaf unknown. */
export function evaluate(prepared: Prepared, facts: Facts): Reason {
  if (prepared.of !== null) {
    const { of, kind, condition } = prepared
    const children: Reason[] = []
    const deciding = kind === 'all' ? 'notMet' : 'met'
    let verdict: Verdict = kind === 'all' ? 'met' : 'notMet'
    for (const child of of) {
      const reason = evaluate(child, facts)
      children.push(reason)
      if (reason.verdict === deciding) verdict = deciding
      else if (reason.verdict === 'unknown' && verdict !== deciding) verdict = 'unknown'
    }
    const { id, label, clause, remedy } = condition
    return remedy === undefined
      ? { id, label, clause, verdict, actual: null, needed: null, group: kind, children }
      : { id, label, clause, verdict, actual: null, needed: null, group: kind, remedy, children }
  }
  const actual = facts[prepared.fact]
  const needed = prepared.neededOf ? prepared.neededOf(facts) : prepared.needed
  if (actual === undefined) return leafReason(prepared.condition, 'unknown', null, needed)
  const holds = prepared.holds(actual, facts)
  const verdict = holds === null ? 'unknown' : holds ? 'met' : 'notMet'
  return leafReason(prepared.condition, verdict, actual, needed)
}

function leafReason(
  { id, label, clause, remedy }: Prepared['condition'],
  verdict: Verdict,
  actual: Reason['actual'],
  needed: string | null,
): Reason {
  return remedy === undefined
    ? { id, label, clause, verdict, actual, needed, children: none }
    : { id, label, clause, verdict, actual, needed, remedy, children: none }
}
