import type { Day } from '../../calendar/day'
import type { Clause } from '../pack/clause'
import { factsOfLeaf } from '../pack/facts-of-leaf'
import type { Condition, LeafCondition } from '../pack/condition'
import type { Parameters } from '../pack/parameter'
import { prepareLeaf, type LeafTest } from './prepare-leaf'

/** What every condition is shown with; `size` counts it and all below it. */
type Node = { id: string; label: string; clause: Clause; remedy: string | undefined; size: number }
export type PreparedLeaf = Node & { of: null; fact: string; facts: readonly string[] } & LeafTest
export type PreparedGroup = Node & { of: readonly Prepared[]; kind: 'all' | 'any' }
/** A condition whose figures have been looked up for a day, so that the same day is looked up once. */
export type Prepared = PreparedLeaf | PreparedGroup

/** Looks up every figure of a condition for a day. Throws when the pack lacks one. */
export function prepare(condition: Condition, parameters: Parameters, today: Day): Prepared {
  if (!('of' in condition)) return prepareOne(condition, parameters, today)
  const { id, label, clause, remedy, kind } = condition
  const of = condition.of.map((child) => prepare(child, parameters, today))
  return { id, label, clause, remedy, size: of.reduce((sum, { size }) => sum + size, 1), of, kind }
}

/** Looks up the figures of a single condition for a day. Throws when the pack lacks one. */
export function prepareOne(leaf: LeafCondition, parameters: Parameters, today: Day): PreparedLeaf {
  const { id, label, clause, remedy, fact } = leaf
  const { only, holds, needed, neededOf } = prepareLeaf(leaf, parameters, today)
  const facts = factsOfLeaf(leaf)
  // Written out in one order, so that every leaf has the same shape: reading them is what an evaluation does most.
  return { id, label, clause, remedy, size: 1, of: null, fact, facts, only, holds, needed, neededOf }
}
