import type { Day } from '../calendar/day'
import type { Facts } from '../policy/pack/condition'
import type { Parameters } from '../policy/pack/parameter'
import { partOf } from '../procedure/part-of'
import type { Procedure } from '../procedure/procedure'
import type { Charter } from './charter'

type Counting = Pick<Procedure, 'parts'>

/** Whether what a charter cost counts: it is known, and it ran in the days of the measure (000 二（二）2). */
export const charterCounts = (
  { parts }: Counting,
  { cost, day }: Charter,
  parameters: Parameters,
): boolean => {
  const part = partOf({ parts }, 'charters')
  return part !== null && cost !== null && day !== null && isWithinDays(part.days, day, parameters)
}

function isWithinDays(window: string, day: Day, parameters: Parameters): boolean {
  const parameter = parameters[window]
  if (parameter?.kind !== 'window') throw new Error(`${window} is no window`)
  return day >= parameter.value.from && day <= parameter.value.to
}

/** What the charters of a claim settle: what those that count cost together. Nothing where the measure has none. */
export function factsOfCharters(
  procedure: Counting,
  charters: readonly Charter[],
  parameters: Parameters,
): Facts {
  const [fact] = partOf(procedure, 'charters')?.settles ?? []
  if (fact === undefined) return {}
  const counting = charters.filter((charter) => charterCounts(procedure, charter, parameters))
  return { [fact]: counting.reduce((sum, { cost }) => sum + (cost ?? 0), 0) }
}
