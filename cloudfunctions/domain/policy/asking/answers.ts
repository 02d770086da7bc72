import type { FactValue, Facts } from '../pack/condition'
import type { Answer, Answers, Question } from '../pack/question'

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

/**
 * The facts of all answers. Where two questions settle the same fact, the earlier one of the pack holds: an answer that an
 * earlier one has made pointless since does no harm.
 */
export function factsOf(questions: readonly Question[], answers: Answers): Facts {
  // Without a prototype: facts come in as many shapes as there are people, and a plain table is looked up fastest.
  const facts = Object.create(null) as Record<string, FactValue>
  for (const question of questions) {
    const answer = answers[question.id]
    if (answer === undefined) continue
    for (const [fact, value] of Object.entries(factsOfAnswer(question, answer))) facts[fact] ??= value
  }
  return facts
}
