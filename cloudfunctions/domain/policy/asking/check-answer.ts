import { Day } from '../../calendar/day'
import { RegionCode } from '../../person/region'
import { factsOf, sumOfParts } from './answers'
import type { Answer, Answers, Question } from '../pack/question'

/** Why an answer cannot be right, with the values a sentence needs. Numbers are cents where money is asked. */
export type AnswerProblem =
  | { problem: 'nothingChosen' }
  | { problem: 'notANumber' }
  | { problem: 'tooSmall'; least: number }
  | { problem: 'tooLarge'; most: number }
  | { problem: 'doesNotFit'; otherwise: string }
  | { problem: 'noSuchDay' }
  | { problem: 'inFuture' }
  | { problem: 'tooEarly'; from: Day }
  | { problem: 'noSuchRegion' }

/** Judges an answer before it is kept: against the question's limits, the calendar and the other answers. Null when it can be right. */
export function checkAnswer(
  question: Question,
  answer: Answer,
  questions: readonly Question[],
  answers: Answers,
  today: Day,
): AnswerProblem | null {
  switch (question.kind) {
    case 'choice':
      return question.options.some(({ value }) => value === answer) ? null : { problem: 'nothingChosen' }
    case 'several':
      return Array.isArray(answer) &&
        answer.every((value) => question.options.some((option) => option.value === value))
        ? null
        : { problem: 'nothingChosen' }
    case 'count':
    case 'money':
      return checkNumber(question, answer, questions, answers)
    case 'day': {
      const day = Day.safeParse(answer)
      if (!day.success) return { problem: 'noSuchDay' }
      if (question.notAfterToday && day.data > today) return { problem: 'inFuture' }
      return day.data < question.from ? { problem: 'tooEarly', from: question.from } : null
    }
    case 'region':
      return RegionCode.safeParse(answer).success ? null : { problem: 'noSuchRegion' }
  }
}

function checkNumber(
  question: Extract<Question, { kind: 'count' | 'money' }>,
  answer: Answer,
  questions: readonly Question[],
  answers: Answers,
): AnswerProblem | null {
  const parts = Array.isArray(answer) ? answer : [answer]
  if (!parts.every((part) => typeof part === 'number' && Number.isInteger(part) && part >= 0))
    return { problem: 'notANumber' }
  const number = sumOfParts(parts)
  if (number < question.least) return { problem: 'tooSmall', least: question.least }
  if (number > question.most) return { problem: 'tooLarge', most: question.most }
  const facts = factsOf(questions, { ...answers, [question.id]: answer })
  for (const other of questions) {
    if (!('within' in other) || !other.within) continue
    if (other.fact !== question.fact && other.within.fact !== question.fact) continue
    const [part, whole] = [facts[other.fact], facts[other.within.fact]]
    if (typeof part === 'number' && typeof whole === 'number' && part > whole)
      return { problem: 'doesNotFit', otherwise: other.within.otherwise }
  }
  return null
}
