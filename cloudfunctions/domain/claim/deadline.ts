import { workingDaysAfter, type WorkingDeadline } from '../calendar/working-day'
import type { Day } from '../calendar/day'
import { numberOn } from '../policy/pack/figure'
import type { Rules } from '../policy/pack/pack'
import type { Parameters } from '../policy/pack/parameter'

/**
 * What a due day is known by. The source gives only the outer days of the upper levels (000 五（三）3–4), and no number of
 * days for a review: the grassroots union's is assumed, the others have none.
 */
export const dueRules = ['grassrootsReviewDays', 'districtForwardBy', 'paymentBy'] as const
export type DueRule = (typeof dueRules)[number]

/** A day that the pack states. Throws when the pack has none of that name: a defect of the pack, not of a claim. */
function statedDay(parameters: Parameters, name: DueRule): Day {
  const parameter = parameters[name]
  if (parameter?.kind !== 'day') throw new Error(`pack has no day of ${name}`)
  return parameter.value
}

/** The last day for whoever has the claim since a day. */
export function dueDay({ parameters }: Rules, rule: DueRule, since: Day): WorkingDeadline {
  if (rule === 'grassrootsReviewDays') return workingDaysAfter(since, numberOn(parameters, rule, since))
  return { day: statedDay(parameters, rule), certain: true }
}

/** Whether a due day has passed: the day itself is still in time. */
export const isPast = (due: { day: Day } | null, today: Day): boolean => due !== null && due.day < today

/** Where today stands against a due day. `perhapsPast`: the reckoned day is over, but it was reckoned without the holidays. */
export type DueStanding = 'inTime' | 'past' | 'perhapsPast'

/** Where today stands against a due day; no day runs out where there is none. */
export function dueStanding(due: WorkingDeadline | null, today: Day): DueStanding {
  if (due === null || !isPast(due, today)) return 'inTime'
  return due.certain ? 'past' : 'perhapsPast'
}
