import { arrivalAt, dueOf } from './arrival'
import type { Guard } from './guard'
import { handsAt, submittable } from './hands'
import { refusal, returning, withdrawal, yielding } from './leaving-moves'
import { applicantRoleOf } from './applicant'
import type { Procedure } from './procedure'
import type { ReviewStep, Step } from './step'
import { moveOf, type Transition } from './transition'

/** What a claim must say of its employer before it goes to a union. */
const employerOf = ({ steps }: Procedure): Guard[] =>
  steps.some(({ office }) => office.kind === 'unionOfEmployer') ? ['employerListed'] : []

const handedIn = (procedure: Procedure) => ({ from: 'draft', by: applicantRoleOf(procedure) })

/** Into the first step, or to where the union of an employer is found first. */
export function submission(procedure: Procedure): Transition[] {
  const [first] = procedure.steps
  if (first === undefined) return []
  const arrival = arrivalAt(procedure, first)
  const submitted = {
    ...handedIn(procedure),
    action: 'submit',
    writes: 'submitted',
    tells: 'claimReceived',
  } as const
  return [
    moveOf({
      ...arrival,
      ...submitted,
      guards: submittable(procedure, [...employerOf(procedure), ...arrival.guards]),
    }),
    ...(first.kind === 'review' && first.finding
      ? [moveOf({ ...submitted, ...findingArrival(procedure, 0, first.finding.id) })]
      : []),
  ]
}

/** After a correction, into the step that looks at it again. */
export function resubmission(procedure: Procedure, step: Step): Transition {
  const arrival = arrivalAt(procedure, step)
  return moveOf({
    ...arrival,
    ...again(procedure),
    guards: [...submittable(procedure, [...employerOf(procedure), ...arrival.guards]), 'returnedHere'],
  })
}

const again = (procedure: Procedure) =>
  ({
    action: 'resubmit',
    from: 'returned',
    by: applicantRoleOf(procedure),
    writes: 'resubmitted',
    tells: 'correctionReceived',
  }) as const

/** The office above finds the union of an employer that is not in the list, by its own days. */
function finderOf(steps: readonly Step[], place: number): { finder: ReviewStep; at: number } {
  for (let at = place + 1; at < steps.length; at += 1) {
    const finder = steps[at]
    if (finder?.kind === 'review') return { finder, at }
  }
  throw new Error('no review above finds the union of an employer')
}

function findingArrival(procedure: Procedure, place: number, stage: string) {
  const { finder } = finderOf(procedure.steps, place)
  return {
    to: stage,
    clock: finder.office.role,
    due: dueOf(finder.due),
    guards: submittable(procedure, ['employerNamed']),
  }
}

/** What the office above does while the union of an employer is to be found: as at each step, and naming the union. */
export function findingMoves(
  procedure: Procedure,
  step: ReviewStep,
  place: number,
  stage: string,
): Transition[] {
  const { finder, at } = finderOf(procedure.steps, place)
  const by = finder.office.role
  const hands = handsAt(procedure.steps, at)
  return [
    moveOf({
      ...arrivalAt(procedure, step),
      action: 'assignUnion',
      from: stage,
      by,
      guards: [...hands, 'unionBelow'],
      writes: 'unionAssigned',
      tells: 'unionFound',
    }),
    returning(procedure, { stage, by, hands }, dueOf(finder.correctBy)),
    moveOf({ ...again(procedure), ...findingArrival(procedure, place, stage) }),
    refusal({ stage, by, hands }),
    ...yielding(procedure, stage, by),
    withdrawal(procedure, stage),
  ]
}
