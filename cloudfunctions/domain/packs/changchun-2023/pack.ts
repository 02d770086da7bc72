import type { Pack } from '../../policy/pack/pack'
import { askerQuestion } from '../asker'
import { item } from '../authoring'
import { coupons } from './coupons'
import { enterpriseLoan } from './enterprise-loan'
import { hardshipGift } from './hardship-gift'
import { housingGrant } from './housing-grant'
import { jobFairs } from './job-fairs'
import { campaignDays, parameters } from './parameters'
import { personalLoan } from './personal-loan'
import { placementGrant } from './placement-grant'
import { agencyQuestions, enterpriseQuestions } from './questions-enterprise'
import { personQuestions } from './questions-person'
import { staySubsidy } from './stay-subsidy'
import { talentCard } from './talent-card'
import { talentFlat } from './talent-flat'
import { transportSubsidy } from './transport-subsidy'
import { travelSubsidy } from './travel-subsidy'
import { wageProtection } from './wage-protection'

/** Changchun, Spring Festival 2023 (source 000), in the order of the source. */
export const changchun2023: Pack = {
  id: 'changchun-2023',
  city: '长春市',
  title: '2023 年春节稳岗留工',
  campaign: campaignDays,
  parameters,
  questions: [askerQuestion, ...personQuestions, ...enterpriseQuestions, ...agencyQuestions],
  measures: [
    staySubsidy,
    transportSubsidy,
    coupons,
    hardshipGift,
    travelSubsidy,
    placementGrant,
    personalLoan,
    enterpriseLoan,
    housingGrant,
    talentFlat,
    talentCard,
    jobFairs,
    wageProtection,
  ],
  relations: [
    {
      kind: 'touches',
      measures: ['transport-subsidy', 'travel-subsidy'],
      clause: item('000', '二')('（五）4'),
      reason: '同一张车票能不能两边都报，文件没有写。先报了一边，另一边由工作人员看。',
    },
    {
      kind: 'touches',
      measures: ['stay-subsidy', 'transport-subsidy'],
      clause: item('000', '一')('（二）2'),
      reason:
        '留长补贴要 1月14日到2月5日没离开长春。交通补贴要 1月21日到2月5日来长春。同一个人能不能都算，文件没有写。',
    },
    {
      kind: 'touches',
      measures: ['personal-loan', 'enterprise-loan'],
      clause: item('000', '八')('（一）2'),
      reason: '企业新招的人，要符合创业担保贷款的申请条件才算数。',
    },
    {
      kind: 'touches',
      measures: ['housing-grant', 'talent-flat'],
      clause: item('000', '十')('（一）'),
      reason: '人才公寓要在市区没有住房。购房补贴要在长春自己买了房。',
    },
  ],
  commitments: [],
}
