import { useEffect, useState } from 'react'
import { placeOf, problemsOfStep, type FormStep } from '../draft/form-steps'
import { sentenceFor } from '../draft/form-problems'
import { scrollToAnchor } from './scroll-to-field'
import { layoutOf, type FlowProps } from './step-props'

/** Which problems of a step to show now: those of fields that were left once, and all after trying to go on. */
export function useStepProblems({ form, parts, field: wanted }: FlowProps, step: FormStep) {
  const [all, setAll] = useState(wanted !== null)
  const [left, setLeft] = useState<readonly string[]>([])
  const layout = layoutOf({ form, parts })
  const own = problemsOfStep(form.problems, step.id, layout)
  const anchor = wanted === null ? null : (placeOf(wanted, layout)?.anchor ?? null)

  useEffect(() => {
    if (anchor !== null) return scrollToAnchor(anchor)
  }, [anchor])

  return {
    count: own.length,
    shown: all,
    showAll: () => setAll(true),
    onLeave: (field: string) => setLeft((fields) => (fields.includes(field) ? fields : [...fields, field])),
    errorOf: (field: string) =>
      all || left.includes(field) ? sentenceFor(own, field, form.sections) : undefined,
  }
}
