import type { Pack } from '../../policy/pack/pack'
import { askerQuestion } from '../asker'
import { item } from '../authoring'
import { commitments } from './commitments'
import { festivalHiring } from './festival-hiring'
import { festivalJobs } from './festival-jobs'
import { jobAid } from './job-aid'
import { jobRefund } from './job-refund'
import { onlineTraining } from './online-training'
import { campaignDays, parameters } from './parameters'
import { enterpriseQuestions, personQuestions, unitKindQuestion } from './questions'
import { returnFounder } from './return-founder'
import { staffSharing } from './staff-sharing'
import { staffTraining } from './staff-training'
import { stayBonusSubsidy } from './stay-bonus-subsidy'
import { traineeAllowance } from './trainee-allowance'
import { unemploymentBenefit } from './unemployment-benefit'
import { wageComplaint } from './wage-complaint'

/** Dalian, New Year and Spring Festival 2021 (source 002), in the order of the source. */
export const dalian2021: Pack = {
  id: 'dalian-2021',
  city: '大连市',
  title: '2021 年春节稳岗留工',
  campaign: campaignDays,
  parameters,
  questions: [unitKindQuestion, askerQuestion, ...personQuestions, ...enterpriseQuestions],
  measures: [
    stayBonusSubsidy,
    jobRefund,
    traineeAllowance,
    staffTraining,
    onlineTraining,
    staffSharing,
    festivalJobs,
    festivalHiring,
    wageComplaint,
    returnFounder,
    jobAid,
    unemploymentBenefit,
  ],
  relations: [
    {
      kind: 'touches',
      measures: ['stay-bonus-subsidy', 'trainee-allowance'],
      clause: item('002', '二')(),
      reason: '见习人员能不能也算进留岗红包的人数，文件没有写。两边都报的，由工作人员看。',
    },
  ],
  commitments,
}
