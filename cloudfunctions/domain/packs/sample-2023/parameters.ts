import { day } from '../../calendar/day'
import { cents } from '../../money'
import type { Clause } from '../../policy/pack/clause'
import type { Parameter, Parameters } from '../../policy/pack/parameter'
import { item, throughout } from '../authoring'
import { inSampleDocument, item1 } from './clauses'

export const sampleDays = { from: day('2023-01-01'), to: day('2023-06-30') }

const item5 = (paragraph: string): Clause => inSampleDocument(item('000', '五')(paragraph))

const count = (value: number, clause: Clause): Parameter => ({
  kind: 'count',
  spans: throughout(sampleDays, value),
  clause,
})
const money = (yuan: number, clause: Clause): Parameter => ({
  kind: 'money',
  spans: throughout(sampleDays, cents(yuan * 100)),
  clause,
})
const window = (from: string, to: string, clause: Clause): Parameter => ({
  kind: 'window',
  value: { from: day(from), to: day(to) },
  clause,
})
const lastDay = (text: string, clause: Clause): Parameter => ({ kind: 'day', value: day(text), clause })

/** Every figure of the sample, all invented. Its days lie around the day on which the demo begins. */
export const parameters: Parameters = {
  pilotApply: window('2023-02-06', '2023-04-28', item1('（三）1')),
  pilotLeast: count(5, item1('（一）')),
  pilotRate: money(1000, item1('（二）')),
  pilotReviewDays: count(5, item1('（三）2')),
  pilotNoticeDays: count(3, item1('（三）3')),
  pilotBureauBy: lastDay('2023-05-20', item1('（三）4')),
  pilotPaidBy: lastDay('2023-06-20', item1('（三）5')),

  travelSubsidyCap: money(150, item5('（二）')),
  leastFare: money(0.01, item5('（二）')),
  travelPeriod: window('2022-12-01', '2023-02-28', item5('（三）1')),
  travelSubsidyApply: window('2023-02-01', '2023-03-31', item5('（三）1')),
  grassrootsReviewDays: count(3, item5('（三）2')),
  districtForwardBy: lastDay('2023-04-20', item5('（三）3')),
  paymentBy: lastDay('2023-05-15', item5('（三）4')),
}
