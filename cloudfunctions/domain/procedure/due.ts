import '../zod-setup'
import * as z from 'zod/mini'
import type { Day } from '../calendar/day'
import { workingDaysAfter, type WorkingDeadline } from '../calendar/working-day'
import { numberOn } from '../policy/pack/figure'
import type { Parameters } from '../policy/pack/parameter'

/** By when an office should be done: so many working days after it got the claim, or a day. Both name a parameter of the pack. */
export const Due = z.union([z.object({ workingDays: z.string() }), z.object({ day: z.string() })])
export type Due = z.infer<typeof Due>

/** The parameter that a due day is known by. */
export const parameterOf = (due: Due): string => ('day' in due ? due.day : due.workingDays)

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
