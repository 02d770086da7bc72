import type { Pack } from '../../policy/pack/pack'
import { askerQuestion } from '../asker'
import { item } from '../authoring'
import { charterSubsidy } from './charter-subsidy'
import { comeToWork } from './come-to-work'
import { commitments } from './commitments'
import { graduateHelp } from './graduate-help'
import { hiringHelp } from './hiring-help'
import { jobAid } from './job-aid'
import { jobFairs } from './job-fairs'
import { keyEnterpriseService } from './key-enterprise-service'
import { campaignDays, parameters } from './parameters'
import { enterpriseQuestions, personQuestions } from './questions'
import { wageComplaint } from './wage-complaint'

/** Tianjin, Spring Festival 2023 (source 003), in the order of the source. */
export const tianjin2023: Pack = {
  id: 'tianjin-2023',
  city: '天津市',
  title: '2023 年春节企业用工服务保障',
  campaign: campaignDays,
  parameters,
  questions: [askerQuestion, ...personQuestions, ...enterpriseQuestions],
  measures: [
    charterSubsidy,
    comeToWork,
    jobFairs,
    hiringHelp,
    graduateHelp,
    jobAid,
    wageComplaint,
    keyEnterpriseService,
  ],
  relations: [
    {
      kind: 'touches',
      measures: ['hiring-help', 'key-enterprise-service'],
      clause: item('003', '附则')(),
      reason: '产业链重点企业缺人，两项都可以找。',
    },
  ],
  commitments,
}
