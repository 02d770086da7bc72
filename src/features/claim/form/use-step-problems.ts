import { useEffect, useState } from 'react'
import { problemsOfStep, type FormStep } from '../draft/form-steps'
import { sentenceFor } from '../draft/form-problems'
import { scrollToField } from './scroll-to-field'
import type { ClaimForm } from './use-claim-form'

/** Which problems of a step to show now: those of fields that were left once, and all after trying to go on. */
export function useStepProblems({ problems, content }: ClaimForm, step: FormStep, wanted: string | null) {
  const [all, setAll] = useState(wanted !== null)
  const [left, setLeft] = useState<readonly string[]>([])
  const own = problemsOfStep(problems, step, content.tickets)

  useEffect(() => {
    if (wanted) return scrollToField(wanted)
  }, [wanted])

  return {
    count: own.length,
    shown: all,
    showAll: () => setAll(true),
    onLeave: (field: string) => setLeft((fields) => (fields.includes(field) ? fields : [...fields, field])),
    errorOf: (field: string) => (all || left.includes(field) ? sentenceFor(own, field) : undefined),
  }
}
