import type { Day } from '../calendar/day'
import type { Condition } from './condition'
import { factsOfLeaf } from './condition'
import type { Parameters } from './parameter'
import { prepareLeaf, type LeafTest } from './prepare-leaf'

export type PreparedLeaf = {
  condition: Condition
  fact: string
  facts: readonly string[]
  of: null
} & LeafTest
export type PreparedGroup = { condition: Condition; kind: 'all' | 'any'; of: readonly Prepared[] }
/** A condition whose figures have been looked up for a day, so that the same day is looked up once. */
export type Prepared = PreparedLeaf | PreparedGroup

/** Looks up every figure of a condition for a day. Throws when the pack lacks one. */
export function prepare(condition: Condition, parameters: Parameters, today: Day): Prepared {
  if ('of' in condition) {
    const of = condition.of.map((child) => prepare(child, parameters, today))
    return { condition, kind: condition.kind, of }
  }
  return {
    condition,
    fact: condition.fact,
    facts: factsOfLeaf(condition),
    of: null,
    ...prepareLeaf(condition, parameters, today),
  }
}
