import { useState } from 'react'
import { decide } from '@domain/policy/decide'
import { nextQuestion } from '@domain/policy/next-question'
import type { Answer, Question } from '@domain/policy/question'
import { goBack, isBelow, replacePage } from '@/services/routes'
import { followingOf, previousOf } from './asking-order'
import { keepAnswer } from './check-store'
import { questionOf } from './kept-checks'
import type { Check } from './use-check'

/** Why the questions were opened: all of them, those of one measure, or one to change. */
export type Purpose = { measureId: string | null; questionId: string | null }

/** Where in the questions a person is, and the ways on and back. */
export type Asking = {
  /** Null when there is nothing left to ask. */
  question: Question | null
  mostLeft: number | null
  answer: (answer: Answer | null) => void
  back: () => void
}

/** Goes to the results: back to them where they lie below this page. */
export function showResults() {
  if (isBelow('checkResults')) goBack()
  else replacePage('checkResults')
}

/** The next question of one measure alone; what was answered, or skipped on the way, is not asked again. */
function nextFor({ pack, facts, kept, today }: Check, measureId: string, skipped: readonly string[]) {
  const measure = pack.measures.find(({ id }) => id === measureId)
  if (!measure) return null
  const done = new Set([...Object.keys(kept.answers), ...skipped])
  return nextQuestion(pack, [decide(pack, measure, facts, null, today)], facts, done)
}

/**
 * The question asked next, which stays until the answers change: the server's day may arrive while it is being answered
 * and would put another one under the person's finger.
 */
function useSteady(next: Question | null, { pack, kept }: Check): Question | null {
  const [shown, setShown] = useState({ next, pack, kept })
  if (shown.pack === pack && shown.kept === kept) return shown.next ?? next
  setShown({ next, pack, kept })
  return next
}

/** The questions one after the other. */
export function useAsking(check: Check, { measureId, questionId }: Purpose): Asking {
  const { pack, kept, today, result } = check
  /** A question gone back to; null for the one the engine asks next. */
  const [at, setAt] = useState<string | null>(questionId)
  /** Questions of this visit, when it is about one measure only. */
  const [trail, setTrail] = useState<readonly string[]>([])
  const [skipped, setSkipped] = useState<readonly string[]>([])

  const next = measureId === null ? result.next : nextFor(check, measureId, skipped)
  const asked = useSteady(next?.question ?? null, check)
  const revisited = at === null ? undefined : questionOf(pack, at)
  const question = revisited ?? asked

  const answer = (given: Answer | null) => {
    if (!question) return
    const following = at === null ? null : followingOf(kept, question.id)
    keepAnswer(pack, question.id, given, today)
    if (questionId !== null) {
      showResults()
      return
    }
    if (given === null) setSkipped([...skipped, question.id])
    if (measureId !== null) setTrail([...trail.filter((id) => id !== question.id), question.id])
    setAt(measureId === null ? following : null)
  }
  const back = () => {
    const before =
      measureId === null && question ? previousOf(kept, question.id) : (trail[trail.length - 1] ?? null)
    if (questionId !== null || before === null) {
      goBack()
      return
    }
    setTrail(trail.slice(0, -1))
    setAt(before)
  }
  return { question, mostLeft: revisited ? null : (next?.mostLeft ?? null), answer, back }
}
