import type { Pack } from '../../policy/pack'
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
      kind: 'excludes',
      measures: ['stay-subsidy', 'transport-subsidy'],
      clause: item('000', '一')('（二）2'),
      reason: '留长补贴给春节没走的人，交通补贴给节后来的人。同一个人只占一样。',
    },
    {
      kind: 'touches',
      measures: ['personal-loan', 'enterprise-loan'],
      clause: item('000', '八')('（一）2'),
      reason: '企业新招的人，要本人符合个人创业贷款的条件才算数。',
    },
    {
      kind: 'touches',
      measures: ['housing-grant', 'talent-flat'],
      clause: item('000', '十')('（一）'),
      reason: '人才公寓要在市区没有住房。用购房补贴买了房，就不能再申请公寓。',
    },
  ],
  commitments: [],
}
