import { useEffect, useState } from 'react'
import Taro from '@tarojs/taro'
import { problemsOfStep, type FormStep } from './form-steps'
import { sentenceFor } from './form-problems'
import type { ClaimForm } from './use-claim-form'

/** Which problems of a step to show now: those of fields that were left once, and all after trying to go on. */
export function useStepProblems({ problems, content }: ClaimForm, step: FormStep, wanted: string | null) {
  const [all, setAll] = useState(wanted !== null)
  const [left, setLeft] = useState<readonly string[]>([])
  const own = problemsOfStep(problems, step, content.tickets)

  useEffect(() => {
    if (!wanted) return
    // The field has to be laid out before it can be scrolled to.
    const timer = setTimeout(() => void scrollToField(wanted), 120)
    return () => clearTimeout(timer)
  }, [wanted])

  return {
    count: own.length,
    shown: all,
    showAll: () => setAll(true),
    onLeave: (field: string) => setLeft((fields) => (fields.includes(field) ? fields : [...fields, field])),
    errorOf: (field: string) => (all || left.includes(field) ? sentenceFor(own, field) : undefined),
  }
}

const scrollToField = (field: string) =>
  Promise.resolve(Taro.pageScrollTo({ selector: `#field-${field}`, offsetTop: -80, duration: 150 })).catch(
    () => undefined,
  )
