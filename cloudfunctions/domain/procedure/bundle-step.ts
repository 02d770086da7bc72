import { canonicalJson } from '../policy/editions/canonical'
import { parameterOf } from './due'
import { partOf } from './part-of'
import type { Procedure } from './procedure'
import type { Step } from './step'

type RecordStep = Extract<Step, { kind: 'record' }>

/**
 * The step in which an office hands claims of enterprises with their rosters to the office above, as one bundle; null where a
 * measure has none.
 */
export function bundleStepOf(procedure: Pick<Procedure, 'steps' | 'parts'>): RecordStep | null {
  if (partOf(procedure, 'roster') === null) return null
  const found = procedure.steps.find(
    (step, place) => step.kind === 'record' && isOther(step, procedure.steps[place + 1]),
  )
  return found?.kind === 'record' ? found : null
}

const isOther = ({ office }: Step, next: Step | undefined): boolean =>
  next !== undefined && canonicalJson(next.office) !== canonicalJson(office)

/** The parameter that says by when a bundle has to be there: that by which its office should have reviewed what is in it. */
export function bundleDueOf({ steps }: Pick<Procedure, 'steps'>, step: Step): string | null {
  const before = steps.slice(
    0,
    steps.findIndex(({ id }) => id === step.id),
  )
  const [review] = before
    .flatMap((one) => (one.kind === 'review' && one.office.role === step.office.role ? [one] : []))
    .slice(-1)
  return review?.due ? parameterOf(review.due) : null
}
