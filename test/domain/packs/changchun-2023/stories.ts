import { day } from '@domain/calendar/day'
import { changchun2023 } from '@domain/packs/changchun-2023/pack'
import { factsOf } from '@domain/policy/asking/answers'
import { decide } from '@domain/policy/decide/decide'
import type { Decision } from '@domain/policy/decide/decision'
import { measureOf } from '@domain/policy/pack/measure-of'
import type { Answers } from '@domain/policy/pack/question'
import type { Reason } from '@domain/policy/decide/reason'
import type { AmountItem } from '@domain/policy/decide/work-out'

/** The decision on a measure for somebody who gave these answers, on a day. */
export const decided = (measureId: string, answers: Answers, on = '2023-02-15'): Decision =>
  decide(
    changchun2023,
    measureOf(changchun2023, measureId),
    factsOf(changchun2023.questions, answers),
    null,
    day(on),
  )

/** The same with a list of tickets or persons. */
export const decidedWith = (
  measureId: string,
  answers: Answers,
  items: readonly AmountItem[],
  on = '2023-02-15',
): Decision =>
  decide(
    changchun2023,
    measureOf(changchun2023, measureId),
    factsOf(changchun2023.questions, answers),
    items,
    day(on),
  )

/** Ids of the single conditions that are not met. */
export function unmet(reason: Reason): string[] {
  if (reason.verdict !== 'notMet') return []
  return reason.children.length === 0 ? [reason.id] : reason.children.flatMap(unmet)
}

/** A worker from 四平 on a farm register, with a contract, in the union. */
export const worker = (changes: Answers = {}): Answers => ({
  asker: 'worker',
  situation: 'employedRural',
  householdRegister: '220302',
  contract: 'oneYear',
  employerKind: 'enterprise',
  workplace: 'urban',
  union: 'yes',
  matters: [],
  talentPapers: [],
  education: 'belowBachelor',
  home: 'no',
  introduced: 'no',
  housingGrant: 'no',
  fareTotal: 188_00,
  ...changes,
})

/** A factory in 净月 that stayed open over Spring Festival and hired. */
export const factory = (changes: Answers = {}): Answers => ({
  asker: 'enterprise',
  enterpriseDistrict: 'jingyue',
  enterpriseMatters: ['keptProducing', 'hiredOutsiders', 'newHires', 'shortOfStaff'],
  fourAbove: 'yes',
  ownership: 'no',
  stayers: 12,
  charterCost: 0,
  fareReaching: 0,
  fareBelow: 0,
  enterpriseSize: 'yes',
  presentStaff: 100,
  newHires: 15,
  credit: 'no',
  ...changes,
})

/** An agency of the city in good standing. */
export const agency = (placements: number | number[], changes: Answers = {}): Answers => ({
  asker: 'agency',
  agencyStanding: ['inCity', 'licence', 'report'],
  placements,
  ...changes,
})

/** A founder: works for themselves, of working age, and nothing else yet. */
export const founder = (founderKinds: string[], changes: Answers = {}): Answers => ({
  ...worker({ situation: 'ownBusiness', workingAge: 'yes', founderKinds }),
  ...changes,
})
