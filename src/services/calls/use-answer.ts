import { useCallback, useEffect, useRef, useState } from 'react'
import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { asker, unanswered, type Answered } from './asker'
import type { Trouble } from './call-failure'

export type Answer<T> = {
  /** Null until the first answer is there. */
  answer: T | null
  /** Why the last asking failed. What was answered before stays. */
  trouble: Trouble | null
  /** Asks again; ends when it is answered. Never throws. */
  again: () => Promise<void>
}

type Options = {
  /** What is shown stays until another question is answered; otherwise it goes at once, because it belongs to the old one. */
  keep?: boolean
  /** How long to wait before asking, for a question that somebody is still typing. */
  pause?: number
}

/**
 * One question to the server: asked when the screen opens, and again when `of`, which says what is asked for, changes. Only the
 * answer to the last asking is shown.
 *
 * ```ts
 * const { answer, trouble, again } = useAnswer(organisationId, () => call('list-grants', { organisationId }))
 * ```
 */
export function useAnswer<T>(
  of: string,
  ask: () => Promise<T>,
  { keep = false, pause = 0 }: Options = {},
): Answer<T> {
  const [state, setState] = useState<Answered<T>>(() => unanswered(of))
  const [run] = useState(() => asker<T>(setState, { keep }))
  const question = useRef(ask)
  useEffect(() => {
    question.current = ask
  })

  const again = useCallback(() => run(of, question.current), [run, of])
  useEffect(() => {
    if (pause === 0) return void again()
    const timer = setTimeout(() => void again(), pause)
    return () => clearTimeout(timer)
  }, [again, pause])

  const { answer, trouble } = keep || state.of === of ? state : unanswered<T>(of)
  return { answer, trouble, again }
}

/** Asks again whenever the page is shown once more, or pulled down. */
export function useAskingAgain(again: () => Promise<void>): void {
  const opened = useRef(false)
  useEffect(() => {
    opened.current = true
  }, [])
  useDidShow(() => {
    // The first showing comes before the screen has asked by itself.
    if (opened.current) void again()
  })
  usePullDownRefresh(() => void again().finally(() => Taro.stopPullDownRefresh()))
}
