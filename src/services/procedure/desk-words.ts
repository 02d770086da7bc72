import type { Measure } from '@domain/policy/pack/measure'
import type { PartKind } from '@domain/procedure/part'
import { partOf } from '@domain/procedure/part-of'
import type { Step } from '@domain/procedure/step'
import { applicantName, waitingName, workName } from '@domain/procedure/words'
import { allLines, type Line } from './line'
import { lastReview } from './steps-around'

/** A step of a line that an office has. */
export type DeskStep = { line: Line; step: Step }

/** Every step, of whatever measure, that an office of a role has. */
export const stepsOfRole = (role: string): DeskStep[] =>
  allLines().flatMap((line) =>
    line.procedure.steps.flatMap((step) => (step.office.role === role ? [{ line, step }] : [])),
  )

/** What all steps at which an office has work are called alike, null where they differ. */
function alike(role: string, name: (desk: DeskStep) => string): string | null {
  const works = stepsOfRole(role).filter(({ step }) => step.kind === 'review' || step.kind === 'record')
  const names = new Set(works.map(name))
  const [only] = names
  return names.size === 1 && only !== undefined ? only : null
}

/** What waits before an office: 待核对; where it does several things with what it gets, 待办. */
export const waitingAt = (role: string): string =>
  alike(role, ({ line, step }) => waitingName(line.offices, step)) ?? '待办'

/** What an office does with what it gets: 核对; where it is several things, 审核. */
export const workAt = (role: string): string =>
  alike(role, ({ line, step }) => workName(line.offices, step)) ?? '审核'

/** Whether an office approves, whatever the measure: what it passes goes to nobody above. */
export const approves = (role: string): boolean =>
  stepsOfRole(role).some(({ line, step }) => step === lastReview(line))

/** Whether an office pays. */
export const pays = (role: string): boolean => stepsOfRole(role).some(({ step }) => step.kind === 'payment')

/** The measures that an office has to do with, each once. */
export const measuresOf = (role: string): Measure[] => [
  ...new Set(stepsOfRole(role).flatMap(({ line }) => line.measure ?? [])),
]

/** Whether what an office gets is of several measures, so that a list has to say which. */
export const handlesSeveral = (role: string): boolean =>
  new Set(stepsOfRole(role).map(({ line }) => line.procedure.measureId)).size > 1

/** Who applies to an office, as its staff say it: 本人, 企业. Nobody where it gets nothing. */
export const applicantsAt = (role: string): string[] => [
  ...new Set(stepsOfRole(role).map(({ line }) => applicantName(line.procedure))),
]

/** Whether anything that an office gets has a part. */
export const hasPart = (role: string, kind: PartKind): boolean =>
  stepsOfRole(role).some(({ line }) => partOf(line.procedure, kind) !== null)

/** Whether an office hands on what it has passed in bundles. */
export const makesBundles = (role: string): boolean =>
  stepsOfRole(role).some(({ step }) => step.kind === 'record' && step.bundled === true)

/** Whether an office gets bundles of others. */
export const getsBundles = (role: string): boolean =>
  allLines().some(({ procedure: { steps } }) =>
    steps.some(
      (step, place) =>
        step.kind === 'record' && step.bundled === true && steps[place + 1]?.office.role === role,
    ),
  )
