import { day, endNotStated, type DaySpan } from '../../calendar/day'
import { cents } from '../../money'
import type { Clause } from '../../policy/pack/clause'
import type { Parameter, Parameters } from '../../policy/pack/parameter'
import { item, throughout } from '../authoring'

/**
 * From New Year's Day 2021: the notice is numbered in that year, and the day it was issued is not in the text. The last day to
 * apply under item 1 ends that item alone; of the measures together no end is stated.
 */
export const campaignDays: DaySpan = { from: day('2021-01-01'), to: endNotStated }

const money = (yuan: number, clause: Clause): Parameter => ({
  kind: 'money',
  spans: throughout(campaignDays, cents(yuan * 100)),
  clause,
})
const notStated = (clause: Clause): Parameter => ({ kind: 'notStated', clause })

const [item1, item2, item3, item7] = [
  item('002', '一')(),
  item('002', '二')(),
  item('002', '三')(),
  item('002', '七')(),
]

/** Every figure of source 002 that a rule uses, and those it names without giving them. */
export const parameters: Parameters = {
  /** At most: the office may pay less. */
  stayRate: money(500, item1),
  stayApply: {
    kind: 'window',
    value: { from: day('2021-03-01'), to: day('2021-03-31') },
    clause: item1,
  },
  /** The stay is counted from this day to 2021-02-28. */
  noticeDay: notStated(item1),
  refundRate: notStated(item1),

  traineeRate: money(500, item2),
  traineeApply: notStated(item2),

  trainingRate: notStated(item3),

  returnFounderAid: notStated(item7),
}
