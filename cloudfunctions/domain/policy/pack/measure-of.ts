import type { Measure } from './measure'
import type { Rules } from './pack'

/** The measure of a pack by id. Throws when the pack has none: the id comes from code, not from a person. */
export function measureOf(pack: Rules, measureId: string): Measure {
  const found = pack.measures.find((measure) => measure.id === measureId)
  if (!found) throw new Error(`pack ${pack.id} has no measure ${measureId}`)
  return found
}
