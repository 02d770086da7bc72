import type { FactValue, Facts } from './condition'
import type { Answer, Answers, Question } from './question'

/** The facts that one answer settles. An option that the question does not know settles nothing. */
export function factsOfAnswer(question: Question, answer: Answer): Facts {
  if (question.kind === 'choice') {
    return question.options.find((option) => option.value === answer)?.sets ?? {}
  }
  if (question.kind !== 'several')
    return { [question.fact]: Array.isArray(answer) ? sumOfParts(answer) : answer }
  const chosen: readonly (string | number)[] = Array.isArray(answer) ? answer : []
  const facts: Record<string, FactValue> = { ...question.otherwise }
  for (const option of question.options) if (chosen.includes(option.value)) Object.assign(facts, option.sets)
  return facts
}

/** A number given in parts, added up. */
export const sumOfParts = (parts: readonly (string | number)[]): number =>
  parts.reduce<number>((sum, part) => sum + Number(part), 0)

/** The facts of all answers. Where two questions settle the same fact, the later question of the pack holds. */
export function factsOf(questions: readonly Question[], answers: Answers): Facts {
  const facts: Record<string, FactValue | undefined> = {}
  for (const question of questions) {
    const answer = answers[question.id]
    if (answer !== undefined) Object.assign(facts, factsOfAnswer(question, answer))
  }
  return facts
}
