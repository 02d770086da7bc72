import { factsOfAnswer } from '@domain/policy/asking/answers'
import { conditionsOf } from '@domain/policy/decide/conditions-of'
import type { LeafCondition } from '@domain/policy/pack/condition'
import type { Measure } from '@domain/policy/pack/measure'
import type { Reason } from '@domain/policy/decide/reason'
import type { Check } from '../answering/use-check'
import { answerWords } from '../answering/value-words'

/** What one question was answered. */
type Given = { questionId: string; words: string }

/** The answer that a fact comes from, as the person gave it: a fact may hang on an answer about something wider. */
function givenFor({ pack, kept }: Check, fact: string): Given | null {
  for (const question of pack.questions) {
    const answer = kept.answers[question.id]
    if (answer === undefined || factsOfAnswer(question, answer)[fact] === undefined) continue
    return { questionId: question.id, words: answerWords(question, answer) }
  }
  return null
}

/** The answer behind a single condition; null for groups and while it is not known. */
function givenOf(check: Check, measure: Measure, { id, actual }: Reason): Given | null {
  const condition = conditionsOf(measure).find((known) => known.id === id)
  if (actual === null || condition === undefined || 'of' in condition) return null
  return givenFor(check, (condition satisfies LeafCondition).fact)
}

/** Says the answer behind a reason; null the second time, and where there is none. */
export type SayGiven = (measure: Measure, reason: Reason) => string | null

/** Gives every answer back once, at the first reason that rests on it. */
export function sayingOnce(check: Check): SayGiven {
  const said = new Set<string>()
  return (measure, reason) => {
    const given = givenOf(check, measure, reason)
    if (given === null || given.words === '' || said.has(given.questionId)) return null
    said.add(given.questionId)
    return given.words
  }
}
