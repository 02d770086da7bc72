import { conditionsIn } from '../policy/decide/conditions-of'
import type { Measure } from '../policy/pack/measure'
import type { FieldValue } from '../procedure/fields/field-value'
import type { RosterColumn } from '../procedure/part'
import { conditionOfRows } from './prepare-roster'

/**
 * The value that the sentence of a column says for all rows: what its condition wants, or the first of its choices. Null where the
 * column has no such sentence.
 */
export function valueForAll(
  { sameForAll, fact, choices }: RosterColumn,
  measure: Pick<Measure, 'amount'>,
): FieldValue | null {
  if (sameForAll === undefined) return null
  const condition = conditionOfRows(measure)
  const leaves = condition === null ? [] : conditionsIn(condition)
  const wanted = leaves.find((leaf) => 'fact' in leaf && leaf.fact === fact)
  if (fact !== undefined && wanted?.kind === 'isTrue') return true
  if (fact !== undefined && wanted?.kind === 'isFalse') return false
  return choices?.[0]?.value ?? null
}
