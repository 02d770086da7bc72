import { useEffect, useRef, useState } from 'react'
import { useDidHide, useDidShow } from '@tarojs/taro'
import { decide } from '@domain/policy/decide/decide'
import { nextQuestion } from '@domain/policy/asking/next-question'
import type { Answer, Question } from '@domain/policy/pack/question'
import { usePageSteps } from '@/services/routes/page-steps'
import { addressOf, goBack, isBelow, openPage, parameterOf, replacePage } from '@/services/routes/routes'
import { followingOf, previousOf } from '../answering/asking-order'
import { keepAnswer } from '../answering/check-store'
import { questionOf } from '../answering/kept-checks'
import type { Check } from '../answering/use-check'

/** Why the questions were opened: all of them, those of one measure, or one to change; and at which one. */
export type Purpose = { measureId: string | null; questionId: string | null; at: string | null }

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
  else openPage('checkResults')
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

const lastOf = (ids: readonly string[]): string | undefined => ids[ids.length - 1]

/** Goes to the results as soon as nothing is left to ask, while the questions are what is on top. */
function useResultsAtEnd(finished: boolean, { kept }: Check) {
  const onTop = useRef(true)
  const first = useRef(true)
  useDidShow(() => {
    onTop.current = true
  })
  useDidHide(() => {
    onTop.current = false
  })
  useEffect(() => {
    // Opened with nothing to ask, there is no question to come back to.
    if (finished && first.current && !isBelow('checkResults')) replacePage('checkResults')
    else if (finished && onTop.current) showResults()
    first.current = false
  }, [finished, kept])
}

/** The questions one after the other. In a browser each has an address of its own and is one step of its history. */
export function useAsking(check: Check, { measureId, questionId, at: openedAt }: Purpose): Asking {
  const { pack, kept, today, result } = check
  /** A question gone back to; null for the one the engine asks next. */
  const [at, setAt] = useState<string | null>(questionId ?? openedAt)
  /** Questions of this visit, when it is about one measure only. */
  const [trail, setTrail] = useState<readonly string[]>([])
  const [skipped, setSkipped] = useState<readonly string[]>([])
  const goesOn = useRef(false)
  const steps = usePageSteps((address) => {
    const asked = parameterOf(address, 'at')
    if (questionId !== null || asked === null) return
    setTrail((before) => before.slice(0, before.includes(asked) ? before.indexOf(asked) : undefined))
    setAt(asked)
  })

  const next = measureId === null ? result.next : nextFor(check, measureId, skipped)
  const asked = useSteady(next?.question ?? null, check)
  const gone = at === null || at === asked?.id ? undefined : questionOf(pack, at)
  // Below the results lies the question that led to them.
  const last = questionOf(pack, lastOf(measureId === null ? kept.order : trail) ?? '')
  const question = gone ?? asked ?? last ?? null
  useResultsAtEnd(gone === undefined && asked === null, check)

  const place =
    question && addressOf('check', { pack: pack.id, for: measureId ?? undefined, at: question.id })
  useEffect(() => {
    if (place === null || questionId !== null) return
    steps.show(place, goesOn.current ? 'push' : 'replace')
    goesOn.current = false
    // The steps are those of the page as long as it lives.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [place, questionId])

  const answer = (given: Answer | null) => {
    if (!question) return
    const following = gone === undefined ? null : followingOf(kept, question.id)
    goesOn.current = true
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
    if (questionId === null && steps.back()) return
    const before =
      measureId === null && question ? previousOf(kept, question.id) : (trail[trail.length - 1] ?? null)
    if (questionId !== null || before === null) {
      goBack()
      return
    }
    setTrail(trail.slice(0, -1))
    setAt(before)
  }
  return { question, mostLeft: gone ? null : (next?.mostLeft ?? null), answer, back }
}
