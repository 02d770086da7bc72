import { day, endNotStated, type DaySpan } from '../../calendar/day'
import type { Clause } from '../../policy/pack/clause'
import type { Parameter, Parameters } from '../../policy/pack/parameter'
import { item } from '../authoring'

/** From the day source 001 was published, the only one whose figures the text still has. It states no end. */
export const campaignDays: DaySpan = { from: day('2021-01-29'), to: endNotStated }

const notStated = (clause: Clause): Parameter => ({ kind: 'notStated', clause })

const [item4, item5, item6, item7] = [
  item('001', '四')(),
  item('001', '五')(),
  item('001', '六')(),
  item('001', '七')(),
]
const [item14, item16, item20] = [item('001', '十四')(), item('001', '十六')(), item('001', '二十')()]

/** Figures that source 001 names. The text that came to us has lost every one of them. */
export const parameters: Parameters = {
  placementSteps: notStated(item4),
  placementGrants: notStated(item4),

  contestSubsidy: notStated(item5),
  safetyTrainingSubsidy: notStated(item6),

  workTrainingRate: notStated(item7),
  workTrainingMonths: notStated(item7),

  startUpSubsidy: notStated(item14),

  jobAidTalks: notStated(item16),
  jobAidGuidance: notStated(item16),
  jobAidCourses: notStated(item16),
  jobAidOffers: notStated(item16),

  wageActionDays: notStated(item20),
  marketActionDays: notStated(item20),
}
