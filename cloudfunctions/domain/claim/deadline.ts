import type { WorkingDeadline } from '../calendar/working-day'
import type { Day } from '../calendar/day'
import type { Rules } from '../policy/pack/pack'
import { lastDayBy } from '../procedure/last-day'

/** The last day for whoever has the claim since a day, by a parameter of the pack. */
export const dueDay = ({ parameters }: Rules, rule: string, since: Day): WorkingDeadline =>
  lastDayBy(parameters, rule, since)

/** Whether a due day has passed: the day itself is still in time. */
export const isPast = (due: { day: Day } | null, today: Day): boolean => due !== null && due.day < today

/** Where today stands against a due day. `perhapsPast`: the reckoned day is over, but it was reckoned without the holidays. */
export type DueStanding = 'inTime' | 'past' | 'perhapsPast'

/** Where today stands against a due day; no day runs out where there is none. */
export function dueStanding(due: WorkingDeadline | null, today: Day): DueStanding {
  if (due === null || !isPast(due, today)) return 'inTime'
  return due.certain ? 'past' : 'perhapsPast'
}
