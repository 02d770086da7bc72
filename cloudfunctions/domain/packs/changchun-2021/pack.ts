import type { Pack } from '../../policy/pack/pack'
import { askerQuestion } from '../asker'
import { item } from '../authoring'
import { commitments } from './commitments'
import { hiringHelp } from './hiring-help'
import { jobAid } from './job-aid'
import { jobFairs } from './job-fairs'
import { campaignDays, parameters } from './parameters'
import { placementGrant } from './placement-grant'
import { publicPosts } from './public-posts'
import { agencyQuestions, enterpriseQuestions, personQuestions } from './questions'
import { returnFounder } from './return-founder'
import { ruralTransfer } from './rural-transfer'
import { safetyTraining } from './safety-training'
import { skillsContest } from './skills-contest'
import { staffSharing } from './staff-sharing'
import { unemploymentBenefit } from './unemployment-benefit'
import { wageComplaint } from './wage-complaint'
import { workTraining } from './work-training'

/** Changchun, Spring Festival 2021 (source 001, whose figures are lost), in the order of the source. */
export const changchun2021: Pack = {
  id: 'changchun-2021',
  city: '长春市',
  title: '2021 年春节稳岗留工',
  campaign: campaignDays,
  parameters,
  questions: [askerQuestion, ...personQuestions, ...enterpriseQuestions, ...agencyQuestions],
  measures: [
    placementGrant,
    skillsContest,
    safetyTraining,
    workTraining,
    jobFairs,
    hiringHelp,
    staffSharing,
    unemploymentBenefit,
    ruralTransfer,
    returnFounder,
    publicPosts,
    jobAid,
    wageComplaint,
  ],
  relations: [
    {
      kind: 'touches',
      measures: ['public-posts', 'job-fairs'],
      clause: item('001', '十五')(),
      reason: '公益岗位是兜底的，给市场上实在找不到工作的人。',
    },
  ],
  commitments,
}
