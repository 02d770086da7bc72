import type { Day } from '../../cloudfunctions/domain/calendar/day'
import { factsOf } from '../../cloudfunctions/domain/policy/asking/answers'
import { checkUp, type CheckUp } from '../../cloudfunctions/domain/policy/asking/check-up'
import type { Pack } from '../../cloudfunctions/domain/policy/pack/pack'
import type { Answers } from '../../cloudfunctions/domain/policy/pack/question'
import { household, seeded } from './households'

export type Walk = { asked: string[]; last: CheckUp }

/** Asks a household question by question until nothing is left to ask. */
export function walk(pack: Pack, all: Answers, today: Day): Walk {
  const answers: Answers = {}
  const asked: string[] = []
  for (;;) {
    const last = checkUp(pack, factsOf(pack.questions, answers), new Set(asked), today)
    if (last.next === null) return { asked, last }
    const { id } = last.next.question
    asked.push(id)
    const answer = all[id]
    if (answer !== undefined) answers[id] = answer
  }
}

/** How many questions households need until every verdict is settled: mean, and the most. */
export function questionCount(pack: Pack, asker: string, households: number, today: Day) {
  const random = seeded(20230214)
  const counts: number[] = []
  const byQuestion: Record<string, number> = {}
  for (let made = 0; made < households; made += 1) {
    const { asked } = walk(pack, household(pack.questions, asker, random), today)
    counts.push(asked.length)
    for (const id of asked) byQuestion[id] = (byQuestion[id] ?? 0) + 1
  }
  return {
    mean: counts.reduce((sum, count) => sum + count, 0) / counts.length,
    most: Math.max(...counts),
    byQuestion,
  }
}
