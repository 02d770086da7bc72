import type { Prepared } from '../decide/prepare'
import type { Reason } from '../decide/reason'

/** Whether somebody can still be asked for a fact. */
export type CanBeKnown = (fact: string) => boolean

// Verdicts that a condition can still come to, as bits: this runs over every measure with each answer, on cheap phones.
const [met, notMet, unknown] = [1, 2, 4]
const anything = met | notMet | unknown
// Pairs of verdicts between which it makes a difference.
const [metOrNot, metOrUnknown, notMetOrUnknown] = [1, 2, 4]
const anyDifference = metOrNot | metOrUnknown | notMetOrUnknown

const fixed = { met, notMet, unknown } as const

/** What a condition can still come to. `parts` are those of a group that is still open, in its order. */
type Outlook = { prepared: Prepared; outcomes: number; parts: readonly Outlook[] }

const none: Outlook[] = []

function outlookOf(prepared: Prepared, reason: Reason, canBeKnown: CanBeKnown): Outlook {
  if (reason.verdict !== 'unknown') return { prepared, outcomes: fixed[reason.verdict], parts: none }
  // Staying unknown is always one of them: every question may be skipped.
  if (prepared.of === null)
    return { prepared, outcomes: prepared.facts.every(canBeKnown) ? anything : unknown, parts: none }
  const parts: Outlook[] = []
  for (const [place, child] of prepared.of.entries()) {
    const childReason = reason.children[place]
    if (childReason) parts.push(outlookOf(child, childReason, canBeKnown))
  }
  return { prepared, outcomes: together(sides(prepared.kind), parts, null), parts }
}

/** The verdict that decides a group alone, and the one that all its parts must have otherwise. */
const sides = (kind: 'all' | 'any') =>
  kind === 'all' ? { decides: notMet, lets: met } : { decides: met, lets: notMet }

/** What the parts of a group can come to together, all of them or all but one. */
function together(
  { decides, lets }: ReturnType<typeof sides>,
  parts: readonly Outlook[],
  but: Outlook | null,
): number {
  let [someDecides, allLet, noneDecides, someUnknown] = [false, true, true, false]
  for (const part of parts) {
    if (part === but) continue
    if (part.outcomes & decides) someDecides = true
    if (!(part.outcomes & lets)) allLet = false
    if (!(part.outcomes & ~decides)) noneDecides = false
    if (part.outcomes & unknown) someUnknown = true
  }
  return (someDecides ? decides : 0) | (allLet ? lets : 0) | (noneDecides && someUnknown ? unknown : 0)
}

/** The differences of a part that come through to those of its group, beside what the other parts can come to. */
function comingThrough(kind: 'all' | 'any', differences: number, beside: number): number {
  const { lets } = sides(kind)
  const all = kind === 'all'
  // Beside parts that let it through, a part is the group; beside an unknown one it only decides or leaves it unknown.
  const deciding = all ? notMetOrUnknown : metOrUnknown
  return (
    (beside & lets ? differences : 0) | (beside & unknown && differences & deciding ? metOrNot | deciding : 0)
  )
}

const differencesWithin = (outcomes: number): number =>
  (outcomes & met && outcomes & notMet ? metOrNot : 0) |
  (outcomes & met && outcomes & unknown ? metOrUnknown : 0) |
  (outcomes & notMet && outcomes & unknown ? notMetOrUnknown : 0)

/** What of a condition may still change something: facts to ask for, or a group with the parts of it that may. */
export type Mattering = { facts: readonly string[] } | { parts: readonly Mattering[] }

function mattering({ prepared, outcomes, parts }: Outlook, differences: number): Mattering | null {
  if (!(differences & differencesWithin(outcomes))) return null
  if (prepared.of === null) return { facts: prepared.facts }
  const found: Mattering[] = []
  for (const part of parts) {
    if (part.outcomes === met || part.outcomes === notMet) continue
    const beside = together(sides(prepared.kind), parts, part)
    const inner = mattering(part, comingThrough(prepared.kind, differences, beside))
    if (inner) found.push(inner)
  }
  return found.length > 0 ? { parts: found } : null
}

/**
 * The facts of a condition whose answer may still change its verdict, in the shape of its groups, and whether it can still
 * be met or not met. A part that nobody can answer any more often makes the answers beside it pointless.
 */
export function whatMatters(
  prepared: Prepared,
  reason: Reason,
  canBeKnown: CanBeKnown,
): { matters: Mattering | null; canBeMet: boolean; canBeNotMet: boolean } {
  const outlook = outlookOf(prepared, reason, canBeKnown)
  return {
    matters: mattering(outlook, anyDifference),
    canBeMet: (outlook.outcomes & met) !== 0,
    canBeNotMet: (outlook.outcomes & notMet) !== 0,
  }
}

/** Every fact that may still change something. */
export const factsThatMatter = (found: Mattering): readonly string[] =>
  'facts' in found ? found.facts : found.parts.flatMap(factsThatMatter)
