import { cents } from '../../money'
import { day } from '../../calendar/day'
import type { Pack } from '../../policy/measure'
import { travelSubsidy } from './travel-subsidy'

/** Changchun, Spring Festival 2023 (source 000). */
export const changchun2023: Pack = {
  id: 'changchun-2023',
  city: '长春市',
  title: '2023 年春节稳岗留工',
  parameters: {
    travelSubsidyCap: { kind: 'money', value: cents(300_00), clause: { document: '000', item: '五（二）' } },
    travelPeriod: {
      kind: 'window',
      value: { from: day('2023-01-07'), to: day('2023-02-28') },
      clause: { document: '000', item: '五（三）1' },
      assumed: '文件没有写“活动期间”的起止日期',
    },
    travelSubsidyApply: {
      kind: 'window',
      value: { from: day('2023-01-28'), to: day('2023-04-28') },
      clause: { document: '000', item: '五（三）1' },
      assumed: '文件没有写本人申请的起止日期',
    },
    grassrootsReviewDays: {
      kind: 'count',
      value: 5,
      clause: { document: '000', item: '五（三）2' },
      assumed: '文件没有写单位工会核对的天数',
    },
  },
  measures: [travelSubsidy],
}
