import type { Reason } from '../decide/reason'

/** One thing that would have to be otherwise. `anyOf`: any one of these would do. */
export type Change = { reason: Reason; canBeChanged: boolean; anyOf: Change[] }

/** What would have to change for a "no" to become a "yes", and which of it the person can change. Empty without a "no". */
export function whatWouldChange(reason: Reason): Change[] {
  if (reason.verdict !== 'notMet') return []
  if (reason.children.length === 0) {
    return [{ reason, canBeChanged: reason.remedy !== undefined, anyOf: [] }]
  }
  const unmet = reason.children.filter((child) => child.verdict === 'notMet')
  // `all` fails by some of its children; `any` fails only by all of them, and one would do.
  if (reason.group === 'all') return unmet.flatMap(whatWouldChange)
  const anyOf = unmet.flatMap(whatWouldChange)
  return [{ reason, canBeChanged: anyOf.some((change) => change.canBeChanged), anyOf }]
}
