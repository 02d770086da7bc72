import { useEffect, useRef, useState } from 'react'
import type { Day } from '@domain/calendar/day'
import { checkAnswer } from '@domain/policy/asking/check-answer'
import type { Pack } from '@domain/policy/pack/pack'
import type { Answer, Question } from '@domain/policy/pack/question'
import { answerOf, entryOf, type Entry } from '../answering/entry'
import type { KeptCheck } from '../answering/kept-checks'
import { problemWords } from '../answering/problem-words'

export type Asked = {
  pack: Pack
  question: Question
  kept: KeptCheck
  today: Day
  onAnswer: (answer: Answer | null) => void
}

type Held = { key: string; entry: Entry; error: string | undefined; leaving: boolean }

/** Long enough to see the choice marked, and to swallow the second tap of a double tap. */
const showChoiceMilliseconds = 180

/** What is wrong with the boxes as they are, in words; null when they are an answer. */
function wrongWith({ question, pack, kept, today }: Asked, answer: Answer | null): string | null {
  const isNumber = question.kind === 'count' || question.kind === 'money'
  const found =
    answer === null
      ? ({ problem: isNumber ? 'notANumber' : 'nothingChosen' } as const)
      : checkAnswer(question, answer, pack.questions, kept.answers, today)
  return found && problemWords(question, found)
}

/** The boxes of the question shown. They begin anew with each question, while the screen around them stays. */
export function useEntry(asked: Asked) {
  const { pack, question, kept, onAnswer } = asked
  const key = `${pack.id}/${question.id}`
  const [held, setHeld] = useState<Held | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [key])

  const now: Held =
    held?.key === key
      ? held
      : { key, entry: entryOf(question, kept.answers[question.id]), error: undefined, leaving: false }
  const hand = (entry: Entry) => {
    const answer = answerOf(question, entry)
    const wrong = wrongWith(asked, answer)
    setHeld(wrong === null ? null : { key, entry, error: wrong, leaving: false })
    if (wrong === null) onAnswer(answer)
  }
  const change = (entry: Entry) => {
    if (now.leaving) return
    const leaving = entry.kind === 'choice'
    setHeld({ key, entry, error: undefined, leaving })
    if (leaving) timer.current = setTimeout(() => hand(entry), showChoiceMilliseconds)
  }
  return {
    key,
    entry: now.entry,
    error: now.error,
    change,
    hand: (entry: Entry) => !now.leaving && hand(entry),
    skip: () => !now.leaving && onAnswer(null),
  }
}
