import { day, endNotStated, type DayWindow } from '../../calendar/day'
import { cents } from '../../money'
import type { Parameter, Parameters } from '../../policy/pack/parameter'
import type { Clause } from '../../policy/pack/clause'
import { item, throughout } from '../authoring'

/** From the first day that source 000 names (New Year's Day, item 4) to the last one (the payments of item 5). */
export const campaignDays: DayWindow = { from: day('2023-01-01'), to: day('2023-05-31') }

const money = (yuan: number, clause: Clause): Parameter => ({
  kind: 'money',
  spans: throughout(campaignDays, cents(yuan * 100)),
  clause,
})
const count = (value: number, clause: Clause, assumed?: string): Parameter => ({
  kind: 'count',
  spans: throughout(campaignDays, value),
  clause,
  ...(assumed === undefined ? {} : { assumed }),
})
const percent = (value: number, clause: Clause): Parameter => ({
  kind: 'percent',
  spans: throughout(campaignDays, value),
  clause,
})
const window = (from: string, to: string, clause: Clause, assumed?: string): Parameter => ({
  kind: 'window',
  value: { from: day(from), to: day(to) },
  clause,
  ...(assumed === undefined ? {} : { assumed }),
})
const lastDay = (text: string, clause: Clause): Parameter => ({ kind: 'day', value: day(text), clause })
const tiers = (rows: readonly [from: number, yuan: number][], clause: Clause): Parameter => ({
  kind: 'tiers',
  spans: throughout(
    campaignDays,
    rows.map(([from, yuan]) => ({ from, value: cents(yuan * 100) })),
  ),
  clause,
})

const [item1, item2, item3] = [item('000', '一'), item('000', '二'), item('000', '三')]
const [item4, item5, item6, item7] = [
  item('000', '四'),
  item('000', '五'),
  item('000', '六'),
  item('000', '七'),
]
const [item8, item9, item10] = [item('000', '八'), item('000', '九'), item('000', '十')]
const item12 = item('000', '十二')

/** Every figure of source 000 that a rule or a step uses. */
export const parameters: Parameters = {
  stayRate: money(500, item1('（一）')),
  stayPeriod: window('2023-01-14', '2023-02-05', item1('（二）2')),
  stayApply: window('2023-01-28', '2023-02-17', item1('（四）1')),
  stayForwardBy: lastDay('2023-03-01', item1('（四）2')),
  stayNoticeDays: count(3, item1('（四）4')),

  charterShare: percent(50, item2('（一）')),
  charterCap: money(300_000, item2('（一）')),
  fareCap: money(200, item2('（五）4')),
  returnPeriod: window('2023-01-21', '2023-02-05', item2('（二）2')),
  returnApply: window('2023-02-06', '2023-02-25', item2('（四）1')),
  returnForwardBy: lastDay('2023-02-28', item2('（四）4')),
  returnNoticeDays: count(3, item2('（四）3')),

  coupons: tiers(
    [
      [500_00, 100],
      [1000_00, 150],
      [2000_00, 200],
      [4000_00, 400],
    ],
    item3('（三）'),
  ),

  couponDays: {
    kind: 'window',
    value: { from: day('2023-01-08'), to: endNotStated },
    clause: item3('（四）'),
  },

  /** From New Year's Day to Spring Festival, which is 22 January in 2023. */
  giftPeriod: window('2023-01-01', '2023-01-22', item4('（三）')),

  travelSubsidyCap: money(300, item5('（二）')),
  leastFare: { kind: 'money', spans: throughout(campaignDays, cents(1)), clause: item5('（二）') },
  travelPeriod: window('2023-01-07', '2023-02-28', item5('（三）1'), '文件没有写“活动期间”的起止日期'),
  travelSubsidyApply: window('2023-01-28', '2023-04-28', item5('（三）1'), '文件没有写本人申请的起止日期'),
  grassrootsReviewDays: count(5, item5('（三）2'), '文件没有写单位工会核对的天数'),
  districtForwardBy: lastDay('2023-05-10', item5('（三）3')),
  paymentBy: lastDay('2023-05-31', item5('（三）4')),

  placementTiers: tiers(
    [
      [30, 10_000],
      [50, 20_000],
      [100, 40_000],
      [200, 80_000],
    ],
    item6('（二）'),
  ),
  placementsLeast: count(30, item6('（二）')),
  placementPeriod: window('2023-01-14', '2023-02-05', item6('（一）')),
  placementApply: window('2023-02-13', '2023-02-17', item6('（五）')),
  placementNoticeDays: count(5, item6('（四）4')),

  loanNoticeDays: count(3, item7('（二）5')),

  newHireShare: percent(15, item8('（一）2')),
  newHireShareLarge: percent(8, item8('（一）2')),
  largeStaff: count(100, item8('（一）2')),
  enterpriseLoanNoticeDays: count(3, item8('（二）5')),

  housingContractYears: count(3, item9('（一）')),

  graduateYears: count(3, item10('（一）')),
  flatContractYears: count(3, item10('（三）1')),
  flatReviewDays: count(3, item10('（四）')),

  jobFairs: window('2023-01-14', '2023-03-31', item12('（三）')),
}
