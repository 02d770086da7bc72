import type { Day } from '@domain/calendar/day'
import { factsOf } from '@domain/policy/answers'
import { canonicalJson } from '@domain/policy/canonical'
import type { Facts } from '@domain/policy/condition'
import { decide } from '@domain/policy/decide'
import { nextQuestion } from '@domain/policy/next-question'
import type { Pack } from '@domain/policy/pack'
import type { Answer, Answers, Question } from '@domain/policy/question'
import { questionOf, type KeptCheck } from './kept-checks'

/** Whether a question still settles something that these facts leave open. */
function stillAsked(pack: Pack, question: Question, facts: Facts, today: Day): boolean {
  const others = new Set(pack.questions.flatMap(({ id }) => (id === question.id ? [] : [id])))
  const decisions = pack.measures.map((measure) => decide(pack, measure, facts, null, today))
  return nextQuestion(pack, decisions, facts, others)?.question.id === question.id
}

/** The check without the questions that would no longer be asked: a changed answer may make later ones pointless, even wrong. */
function withoutPointless(pack: Pack, { answers, order }: KeptCheck, today: Day): KeptCheck {
  const left: Answers = {}
  const leftOrder = order.filter((id) => {
    const question = questionOf(pack, id)
    if (!question || !stillAsked(pack, question, factsOf(pack.questions, left), today)) return false
    const answer = answers[id]
    if (answer !== undefined) left[id] = answer
    return true
  })
  return { answers: left, order: leftOrder }
}

/** Takes over an answer, or with null that the question is skipped. */
export function withAnswer(
  pack: Pack,
  kept: KeptCheck,
  questionId: string,
  answer: Answer | null,
  today: Day,
): KeptCheck {
  const { [questionId]: before, ...others } = kept.answers
  const known = kept.order.includes(questionId)
  const changed: KeptCheck = {
    answers: answer === null ? others : { ...others, [questionId]: answer },
    order: known ? kept.order : [...kept.order, questionId],
  }
  const same = canonicalJson(before ?? null) === canonicalJson(answer)
  return known && !same ? withoutPointless(pack, changed, today) : changed
}

/** The question asked before this one; before one that is new, the last one asked. */
export function previousOf({ order }: KeptCheck, questionId: string): string | null {
  const place = order.indexOf(questionId)
  return order[(place < 0 ? order.length : place) - 1] ?? null
}

/** The question asked after this one, null when the engine has to choose. */
export function followingOf({ order }: KeptCheck, questionId: string): string | null {
  const place = order.indexOf(questionId)
  return place < 0 ? null : (order[place + 1] ?? null)
}
