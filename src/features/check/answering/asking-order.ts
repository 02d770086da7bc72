import type { Day } from '@domain/calendar/day'
import { factsOf } from '@domain/policy/asking/answers'
import { canonicalJson } from '@domain/policy/editions/canonical'
import { decide } from '@domain/policy/decide/decide'
import { mayChange } from '@domain/policy/asking/next-question'
import type { Pack } from '@domain/policy/pack/pack'
import type { Answer, Answers, Question } from '@domain/policy/pack/question'
import { questionOf, type KeptCheck } from './kept-checks'

/** Whether a question may still change something, after those that were asked before it. */
function stillAsked(pack: Pack, question: Question, { answers, order }: KeptCheck, today: Day): boolean {
  const facts = factsOf(pack.questions, answers)
  const decisions = pack.measures.map((measure) => decide(pack, measure, facts, null, today))
  return mayChange(pack, decisions, facts, new Set(order), question)
}

/** The check without the questions that would no longer be asked: a changed answer may make later ones pointless, even wrong. */
function withoutPointless(pack: Pack, { answers, order }: KeptCheck, today: Day): KeptCheck {
  const left: { answers: Answers; order: string[] } = { answers: {}, order: [] }
  for (const id of order) {
    const question = questionOf(pack, id)
    if (!question || !stillAsked(pack, question, left, today)) continue
    const answer = answers[id]
    if (answer !== undefined) left.answers[id] = answer
    left.order.push(id)
  }
  return left
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
