import { day } from '../../calendar/day'
import type { Measure } from '../../policy/pack/measure'
import { travelSubsidy } from '../changchun-2023/travel-subsidy'
import { inSampleDocument } from './clauses'

const untilOf: Readonly<Record<string, string>> = { '2023-05-10': '2023-04-20', '2023-05-31': '2023-05-15' }

/** The travel subsidy of another campaign: the same measure with a cap and days of its own. */
export const sampleTravelSubsidy: Measure = inSampleDocument({
  ...travelSubsidy,
  title: '示例出行补贴（另一年的车票钱）',
  officialTitle: '示例出行补贴',
  summary: '这是示例，不发钱。老家不在长春的工会会员，过年来回的车票钱能报，最高 150 元。',
  keywords: ['示例'],
  steps: travelSubsidy.steps.map((step) =>
    step.until === undefined ? step : { ...step, until: day(untilOf[step.until] ?? step.until) },
  ),
  hotlines: [],
  openPoints: [],
})
