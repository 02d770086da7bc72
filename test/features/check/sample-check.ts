import { day, type Day } from '@domain/calendar/day'
import { changchun2023 } from '@domain/packs/changchun-2023/pack'
import { factsOf } from '@domain/policy/asking/answers'
import { checkUp } from '@domain/policy/asking/check-up'
import type { Pack } from '@domain/policy/pack/pack'
import type { Answers } from '@domain/policy/pack/question'
import type { Check } from '@/features/check/answering/use-check'

export const demoDay = day('2023-02-15')

/** The check of somebody who gave these answers, in this order. */
export function aCheck(answers: Answers, on: Day = demoDay, pack: Pack = changchun2023): Check {
  const facts = factsOf(pack.questions, answers)
  const order = Object.keys(answers)
  return {
    pack,
    facts,
    today: on,
    kept: { answers, order },
    result: checkUp(pack, facts, new Set(order), on),
  }
}
