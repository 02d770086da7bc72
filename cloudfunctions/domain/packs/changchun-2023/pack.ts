import type { Pack } from '../../policy/pack'
import { askerQuestion } from '../asker'
import { item } from '../authoring'
import { coupons } from './coupons'
import { hardshipGift } from './hardship-gift'
import { campaignDays, parameters } from './parameters'
import { agencyQuestions, enterpriseQuestions } from './questions-enterprise'
import { personQuestions } from './questions-person'
import { staySubsidy } from './stay-subsidy'
import { transportSubsidy } from './transport-subsidy'
import { travelSubsidy } from './travel-subsidy'

/** Changchun, Spring Festival 2023 (source 000), in the order of the source. */
export const changchun2023: Pack = {
  id: 'changchun-2023',
  city: '长春市',
  title: '2023 年春节稳岗留工',
  campaign: campaignDays,
  parameters,
  questions: [askerQuestion, ...personQuestions, ...enterpriseQuestions, ...agencyQuestions],
  measures: [staySubsidy, transportSubsidy, coupons, hardshipGift, travelSubsidy],
  relations: [
    {
      kind: 'touches',
      measures: ['transport-subsidy', 'travel-subsidy'],
      clause: item('000', '二')('（五）4'),
      reason: '同一张车票能不能两边都报，文件没有写。先报了一边，另一边由工作人员看。',
    },
    {
      kind: 'excludes',
      measures: ['stay-subsidy', 'transport-subsidy'],
      clause: item('000', '一')('（二）2'),
      reason: '留长补贴给春节没走的人，交通补贴给节后来的人。同一个人只占一样。',
    },
  ],
  commitments: [],
}
