import { parameterOf, type Due } from '@domain/procedure/due'
import type { PaymentStep, ReviewStep, Step } from '@domain/procedure/step'
import type { Line } from './line'

type Steps = readonly Step[]

const placeIn = (steps: Steps, step: Step): number => steps.indexOf(step)

/** The step right before one, null before the first. */
export const before = ({ procedure: { steps } }: Line, step: Step): Step | null =>
  steps[placeIn(steps, step) - 1] ?? null

/** The step right after one, null after the last. */
export const after = ({ procedure: { steps } }: Line, step: Step): Step | null =>
  steps[placeIn(steps, step) + 1] ?? null

/** Phones of iOS 12 have no `at`. */
const lastOf = <T>(list: readonly T[]): T | null => list[list.length - 1] ?? null

const reviewsOf = ({ procedure: { steps } }: Line): ReviewStep[] =>
  steps.filter((step): step is ReviewStep => step.kind === 'review')

/** The nearest review that is behind a step. */
export const reviewBefore = (line: Line, step: Step): ReviewStep | null => {
  const { steps } = line.procedure
  return lastOf(reviewsOf(line).filter((review) => placeIn(steps, review) < placeIn(steps, step)))
}

/** The review that approves: the last one. */
export const lastReview = (line: Line): ReviewStep | null => lastOf(reviewsOf(line))

/** The review that is the first to look. */
export const firstReview = (line: Line): ReviewStep | null => reviewsOf(line)[0] ?? null

/** The payment of a line, null where nothing is paid. */
export const paymentOf = ({ procedure: { steps } }: Line): PaymentStep | null =>
  steps.find((step): step is PaymentStep => step.kind === 'payment') ?? null

/** Whether a step pays, and the office of the step before it does so itself: to the applicant they are one. */
export const isPaidBySame = (line: Line, step: Step): boolean => {
  const next = after(line, step)
  return next?.kind === 'payment' && next.office.role === step.office.role
}

/** The parameter of the day by which a step should be done, null where it has none. */
export const dueParameter = (step: Step): string | null =>
  (step.kind === 'review' || step.kind === 'payment') && step.due !== null ? parameterOf(step.due) : null

/** Whether two days are one and the same parameter. */
export const isSameDue = (one: Due | null, other: Due | null): boolean =>
  one !== null && other !== null && parameterOf(one) === parameterOf(other)

/** The step that gets the bundle in which the office of a step hands on what it has passed, null where there is none. */
export function afterBundle(line: Line, step: Step): Step | null {
  const { steps } = line.procedure
  const bundle = steps.find(
    (later) =>
      later.kind === 'record' &&
      later.bundled === true &&
      later.office.role === step.office.role &&
      placeIn(steps, later) > placeIn(steps, step),
  )
  return bundle ? after(line, bundle) : null
}
