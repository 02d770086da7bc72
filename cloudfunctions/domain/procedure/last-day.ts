import type { Day } from '../calendar/day'
import { workingDaysAfter, type WorkingDeadline } from '../calendar/working-day'
import { numberOn } from '../policy/pack/figure'
import type { Parameters } from '../policy/pack/parameter'

/**
 * The last day by a parameter of the pack, for whoever has the claim since a day: a day stands as it is, a count is working
 * days. Throws when the pack has no such parameter: a defect of the pack, not of a claim.
 */
export function lastDayBy(parameters: Parameters, name: string, since: Day): WorkingDeadline {
  const parameter = parameters[name]
  if (parameter?.kind === 'day') return { day: parameter.value, certain: true }
  if (parameter?.kind !== 'count') throw new Error(`pack has neither a day nor working days of ${name}`)
  return workingDaysAfter(since, numberOn(parameters, name, since))
}
