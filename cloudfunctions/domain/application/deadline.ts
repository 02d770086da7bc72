import { workingDaysAfter, type WorkingDeadline } from '../calendar/working-day'
import type { Day } from '../calendar/day'
import { countParameter } from '../policy/parameter'
import type { Pack } from '../policy/measure'

/** The last day for the grassroots union to look at a claim received on a day (000 五（三）2; the number of days is assumed). */
export function grassrootsReviewDeadline(pack: Pack, received: Day): WorkingDeadline {
  return workingDaysAfter(received, countParameter(pack.parameters, 'grassrootsReviewDays'))
}
