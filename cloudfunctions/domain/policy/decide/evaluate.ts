import type { Facts } from '../pack/condition'
import type { Prepared, PreparedGroup, PreparedLeaf } from './prepare'
import type { Reason, Verdict } from './reason'

export const unknown = 0
export const met = 1
export const notMet = 2
/** A verdict as a small number: a list of them is cheap to keep. */
export type Code = typeof unknown | typeof met | typeof notMet

const verdicts: readonly [Verdict, Verdict, Verdict] = ['unknown', 'met', 'notMet']

/** Verdicts of a condition and of every one below it, depth first: all of a tree that the facts decide. */
export type Trace = Code[]

/**
 * Judges a condition by facts, and writes down every verdict from place `at` on: no reason is left out once one has
 * decided. One "no" decides `all`, one "yes" decides `any`; unknown only where the rest leaves it open.
 */
export function judge(prepared: Prepared, facts: Facts, trace: Trace, at = 0): Code {
  const code = prepared.of === null ? judgeLeaf(prepared, facts) : judgeGroup(prepared, facts, trace, at)
  trace[at] = code
  return code
}

/** Judges a single condition by facts. */
export function judgeLeaf(leaf: PreparedLeaf, facts: Facts): Code {
  const actual = facts[leaf.fact]
  if (actual === undefined) return unknown
  if (leaf.only !== null) return actual === leaf.only ? met : notMet
  const holds = leaf.holds(actual, facts)
  if (holds === null) return unknown
  return holds ? met : notMet
}

function judgeGroup({ kind, of }: PreparedGroup, facts: Facts, trace: Trace, at: number): Code {
  const deciding = kind === 'all' ? notMet : met
  let decided = false
  let open = false
  let next = at + 1
  for (const child of of) {
    const code = judge(child, facts, trace, next)
    next += child.size
    if (code === deciding) decided = true
    else if (code === unknown) open = true
  }
  if (decided) return deciding
  if (open) return unknown
  return deciding === met ? notMet : met
}

/** Leaves have no children; nobody writes into a tree once it is made. */
const none: Reason[] = []

/** The tree that a trace stands for: each condition with its clause, the value found, the value needed and its verdict. */
export function reasonOf(prepared: Prepared, facts: Facts, trace: Trace, at = 0): Reason {
  const { id, label, clause, remedy } = prepared
  const verdict = verdicts[trace[at] ?? unknown]
  if (prepared.of === null) {
    const actual = facts[prepared.fact] ?? null
    const needed = prepared.neededOf ? prepared.neededOf(facts) : prepared.needed
    return remedy === undefined
      ? { id, label, clause, verdict, actual, needed, children: none }
      : { id, label, clause, verdict, actual, needed, remedy, children: none }
  }
  const children: Reason[] = []
  let next = at + 1
  for (const child of prepared.of) {
    children.push(reasonOf(child, facts, trace, next))
    next += child.size
  }
  const group = { id, label, clause, verdict, actual: null, needed: null, group: prepared.kind, children }
  return remedy === undefined ? group : { ...group, remedy }
}

/** Judges a condition and draws its tree. */
export function evaluate(prepared: Prepared, facts: Facts): Reason {
  const trace: Trace = new Array<Code>(prepared.size)
  judge(prepared, facts, trace)
  return reasonOf(prepared, facts, trace)
}
