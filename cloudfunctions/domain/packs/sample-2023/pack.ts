import type { Pack } from '../../policy/pack/pack'
import { parameters, sampleDays } from './parameters'
import { pilotGrant } from './pilot-grant'
import { questions } from './questions'
import { sampleTravelSubsidy } from './travel-subsidy'

/**
 * An invented campaign: no source states anything of it, and it can be applied for only where the environment says so. It
 * stands beside the campaign of the city to show that another way, another year and another applicant are data.
 */
export const sampleCampaign: Pack = {
  id: 'sample-2023',
  city: '示例市',
  title: '2023 年示例活动',
  campaign: sampleDays,
  parameters,
  questions,
  measures: [pilotGrant, sampleTravelSubsidy],
  relations: [],
  commitments: [],
}
