import { day, endNotStated, type DaySpan } from '../../calendar/day'
import type { Clause } from '../../policy/pack/clause'
import type { Parameter, Parameters } from '../../policy/pack/parameter'
import { item } from '../authoring'

/** From the day source 003 was written. It speaks of "around Spring Festival" and states no end. */
export const campaignDays: DaySpan = { from: day('2023-01-04'), to: endNotStated }

const notStated = (clause: Clause): Parameter => ({ kind: 'notStated', clause })

/** Source 003 promises a charter subsidy and gives no figure. */
export const parameters: Parameters = {
  charterRate: notStated(item('003', '三')()),
  charterApply: notStated(item('003', '三')()),
}
