import { conditionsOf } from '@domain/policy/decide/conditions-of'
import type { Measure } from '@domain/policy/pack/measure'
import type { Reason } from '@domain/policy/decide/reason'

/** The conditions that only ask who is asking. */
const askerConditions = (measure: Measure): ReadonlySet<string> =>
  new Set(
    conditionsOf(measure).flatMap((condition) =>
      'fact' in condition && condition.fact === 'asker' ? [condition.id] : [],
    ),
  )

/** The reasons that speak to this person: ways kept for other askers go, and so does the asker itself. */
export function ownReasons(measure: Measure, reason: Reason): Reason {
  const asks = askerConditions(measure)
  const isAnothersWay = ({ children }: Reason) =>
    children.some(({ id, verdict }) => asks.has(id) && verdict === 'notMet')
  const own = (node: Reason): Reason => {
    const spoken = node.children.filter((child) => !asks.has(child.id) && !isAnothersWay(child))
    const [only, ...more] = spoken
    // One way left of several: it is no choice any more.
    if (only && more.length === 0 && node.group === 'any' && node.children.length > 1) return own(only)
    return { ...node, children: (spoken.length > 0 ? spoken : node.children).map(own) }
  }
  return own(reason)
}
