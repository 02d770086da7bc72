import { day, type DayWindow } from '../../calendar/day'
import type { Clause } from '../../policy/clause'
import type { Parameter, Parameters } from '../../policy/parameter'
import { item } from '../authoring'

/**
 * From the day source 003 was written to the day it was sent out and districts named their teams: the only days it states. It
 * says "around Spring Festival" and names no last day.
 */
export const campaignDays: DayWindow = { from: day('2023-01-04'), to: day('2023-01-06') }

const notStated = (clause: Clause): Parameter => ({ kind: 'notStated', clause })

/** Source 003 promises a charter subsidy and gives no figure. */
export const parameters: Parameters = {
  charterRate: notStated(item('003', '三')()),
  charterApply: notStated(item('003', '三')()),
}
