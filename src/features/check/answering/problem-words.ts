import type { AnswerProblem } from '@domain/policy/asking/check-answer'
import type { Question } from '@domain/policy/pack/question'
import { plainDay } from '@/services/words/day-words'
import { moneyWords, numberWords } from './value-words'

const figure = (question: Question, value: number): string =>
  question.kind === 'money'
    ? moneyWords(value)
    : `${numberWords(value)} ${question.kind === 'count' ? question.unit : ''}`.trim()

/** What is wrong with an answer and what to do, in one line. */
export function problemWords(question: Question, found: AnswerProblem): string {
  switch (found.problem) {
    case 'nothingChosen':
      return '请选一项。拿不准就点“不清楚，先跳过”。'
    case 'notANumber':
      return question.kind === 'money'
        ? '请填钱数，比如 188 或 188.5。没有就填 0。'
        : '请填整数，比如 12。没有就填 0。'
    case 'tooSmall':
      return `最少是 ${figure(question, found.least)}，请再看一下。`
    case 'tooLarge':
      return `最多填 ${figure(question, found.most)}，请看看是不是多打了。`
    case 'doesNotFit':
      return found.otherwise
    case 'noSuchDay':
      return '请选一天。'
    case 'inFuture':
      return '这一天还没到，请看看是不是选错了。'
    case 'tooEarly':
      return `请选 ${plainDay(found.from)} 以后的日子。`
    case 'noSuchRegion':
      return '请选到县、区。'
  }
}
