import type { Decision } from '../policy/decide/decision'
import type { Reason } from '../policy/decide/reason'

/**
 * How a way through the conditions of a measure stands: it is the person's (`met`), may be theirs (`open`), may be theirs beside
 * another that is not ruled out either (`oneOfSeveral`), or is not theirs (`ruledOut`).
 */
export type RouteStanding = 'met' | 'open' | 'oneOfSeveral' | 'ruledOut'

/** From the whole tree down to a condition, null when the tree has none of that id. */
function pathTo(reason: Reason, id: string): Reason[] | null {
  if (reason.id === id) return [reason]
  for (const child of reason.children) {
    const path = pathTo(child, id)
    if (path) return [reason, ...path]
  }
  return null
}

const isPossible = ({ verdict }: Reason): boolean => verdict !== 'notMet'

/** How one condition stands in a decision. Of a condition that the decision does not know nothing is ruled out. */
export function standingOf(decision: Pick<Decision, 'reason'> | null, conditionId: string): RouteStanding {
  const path = decision && pathTo(decision.reason, conditionId)
  const condition = path?.at(-1)
  if (!path || !condition) return 'open'
  if (!isPossible(condition)) return 'ruledOut'
  let beside = false
  for (const [at, group] of path.entries()) {
    const way = path[at + 1]
    if (group.group !== 'any' || !way) continue
    const others = group.children.some((child) => child !== way && isPossible(child))
    // Where no way is left, nothing tells which of them the person meant.
    if (!isPossible(way) && others) return 'ruledOut'
    if (way.verdict !== 'met' && others) beside = true
  }
  if (beside) return 'oneOfSeveral'
  return condition.verdict === 'met' ? 'met' : 'open'
}
