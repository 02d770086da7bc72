import type { Step } from '@domain/procedure/step'
import { waitingName } from '@domain/procedure/words'
import { allLines, type Line } from './line'
import { lastReview } from './steps-around'

/** A step of a line that an office has. */
export type DeskStep = { line: Line; step: Step }

/** Every step, of whatever measure, that an office of a role has. */
export const stepsOfRole = (role: string): DeskStep[] =>
  allLines().flatMap((line) =>
    line.procedure.steps.flatMap((step) => (step.office.role === role ? [{ line, step }] : [])),
  )

/** What waits before an office: 待核对; where it does several things with what it gets, 待办. */
export function waitingAt(role: string): string {
  const names = new Set(
    stepsOfRole(role).flatMap(({ line, step }) =>
      step.kind === 'review' || step.kind === 'record' ? [waitingName(line.offices, step)] : [],
    ),
  )
  const [name] = names
  return names.size === 1 && name !== undefined ? name : '待办'
}

/** Whether an office approves, whatever the measure: what it passes goes to nobody above. */
export const approves = (role: string): boolean =>
  stepsOfRole(role).some(({ line, step }) => step === lastReview(line))

/** Whether an office pays. */
export const pays = (role: string): boolean => stepsOfRole(role).some(({ step }) => step.kind === 'payment')
