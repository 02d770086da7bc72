import type { Prepared } from './prepare'
import type { Reason, Verdict } from './reason'

/** What of a condition may still change something: a fact to ask for, or a group with the parts of it that may. */
export type Mattering = { facts: readonly string[] } | { parts: readonly Mattering[] }

/** Whether somebody can still be asked for a fact. */
type CanBeKnown = (fact: string) => boolean

/** Verdicts that a condition can still come to. Staying unknown is one of them: every question may be skipped. */
export type Outcomes = ReadonlySet<Verdict>

/** Two verdicts between which it makes a difference. */
type Difference = readonly [Verdict, Verdict]
const anyDifference: readonly Difference[] = [
  ['met', 'notMet'],
  ['met', 'unknown'],
  ['notMet', 'unknown'],
]

/** The verdicts that a condition can still come to, by the facts that can still be had. */
export function outcomesOf(prepared: Prepared, reason: Reason, canBeKnown: CanBeKnown): Outcomes {
  if (reason.verdict !== 'unknown') return new Set([reason.verdict])
  if (prepared.of === null)
    return prepared.facts.every(canBeKnown) ? new Set(['unknown', 'met', 'notMet']) : new Set(['unknown'])
  return joined(prepared.kind, partsOf(prepared, reason, canBeKnown))
}

const partsOf = (prepared: Prepared, reason: Reason, canBeKnown: CanBeKnown): Outcomes[] =>
  (prepared.of ?? []).flatMap((child, place) => {
    const childReason = reason.children[place]
    return childReason ? [outcomesOf(child, childReason, canBeKnown)] : []
  })

/** The verdict that decides a group alone, and the one that all its parts must have otherwise. */
const sidesOf = (kind: 'all' | 'any') =>
  kind === 'all'
    ? ({ decides: 'notMet', lets: 'met' } as const)
    : ({ decides: 'met', lets: 'notMet' } as const)

/** What a group can come to by what its parts can. */
function joined(kind: 'all' | 'any', parts: readonly Outcomes[]): Outcomes {
  const { decides, lets } = sidesOf(kind)
  const outcomes = new Set<Verdict>()
  if (parts.some((part) => part.has(decides))) outcomes.add(decides)
  if (parts.every((part) => part.has(lets))) outcomes.add(lets)
  if (parts.every((part) => part.size > 1 || !part.has(decides)) && parts.some((part) => part.has('unknown')))
    outcomes.add('unknown')
  return outcomes
}

/** What a group says when one part has this verdict and the others together that one; none of the others decides. */
function together(kind: 'all' | 'any', part: Verdict, others: Verdict): Verdict {
  if (part === sidesOf(kind).decides) return part
  return part === 'unknown' || others === 'unknown' ? 'unknown' : part
}

/**
 * The facts of a condition whose answer may still change its verdict, in the shape of its groups; null when none may: a
 * part that nobody can answer any more often makes the answers beside it pointless.
 */
export function whatMatters(prepared: Prepared, reason: Reason, canBeKnown: CanBeKnown): Mattering | null {
  return mattering(prepared, reason, canBeKnown, anyDifference)
}

function mattering(
  prepared: Prepared,
  reason: Reason,
  canBeKnown: CanBeKnown,
  differences: readonly Difference[],
): Mattering | null {
  const outcomes = outcomesOf(prepared, reason, canBeKnown)
  if (!differences.some(([one, other]) => outcomes.has(one) && outcomes.has(other))) return null
  if (prepared.of === null) return { facts: prepared.facts }
  const { kind } = prepared
  const { decides } = sidesOf(kind)
  const all = partsOf(prepared, reason, canBeKnown)
  const parts = prepared.of.flatMap((child, place) => {
    const childReason = reason.children[place]
    if (!childReason) return []
    const beside = joined(
      kind,
      all.filter((_, other) => other !== place),
    )
    // Where another part decides alone, this one says nothing.
    const contexts = [...beside].filter((verdict) => verdict !== decides)
    const seen = anyDifference.filter(([one, other]) =>
      contexts.some((context) => {
        const [left, right] = [together(kind, one, context), together(kind, other, context)]
        return differences.some(([a, b]) => (a === left && b === right) || (a === right && b === left))
      }),
    )
    const found = mattering(child, childReason, canBeKnown, seen)
    return found ? [found] : []
  })
  return parts.length > 0 ? { parts } : null
}

/** Every fact that may still change something. */
export const factsThatMatter = (found: Mattering): readonly string[] =>
  'facts' in found ? found.facts : found.parts.flatMap(factsThatMatter)
