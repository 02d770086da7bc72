import { workingDaysAfter, type WorkingDeadline } from '../calendar/working-day'
import type { Day } from '../calendar/day'
import { numberOn } from '../policy/figure'
import type { Rules } from '../policy/pack'

/** The last day for the grassroots union to look at a claim received on a day (000 五（三）2; the number of days is assumed). */
export function grassrootsReviewDeadline({ parameters }: Rules, received: Day): WorkingDeadline {
  return workingDaysAfter(received, numberOn(parameters, 'grassrootsReviewDays', received))
}
