import type { CityOffices } from '../../organisation/offices'
import type { Measure } from '../../policy/pack/measure'
import type { Pack } from '../../policy/pack/pack'
import type { SourceClauses } from '../../policy/editions/pack-defects'
import type { Procedure } from '../procedure'

/** What is wrong with a procedure, and where. */
export type Defect = { at: string; defect: string }

/** What a procedure is proved against. */
export type Proof = {
  procedure: Procedure
  pack: Pack
  measure: Measure
  offices: CityOffices
  clauses: SourceClauses
  outputs: readonly string[]
}

/** Ids that stand more than once. */
export const twice = (ids: readonly string[]): string[] =>
  ids.filter((id, place) => ids.indexOf(id) !== place)

/** A defect where something does not hold. */
export const unless = (holds: boolean, at: string, defect: string): Defect[] =>
  holds ? [] : [{ at, defect }]
