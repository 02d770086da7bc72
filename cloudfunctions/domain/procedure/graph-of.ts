import { dueOf } from './arrival'
import { findingMoves, resubmission, submission } from './handing-in'
import { handsAt } from './hands'
import { refusal, returning, withdrawal, yielding } from './leaving-moves'
import { paymentMoves } from './payment-moves'
import type { Procedure } from './procedure'
import { correctedAt, passingMoves } from './step-moves'
import type { Step } from './step'
import type { Transition } from './transition'

/**
 * Every move that a claim can make by a procedure. Return, correction, refusal, withdrawal and giving way come by themselves:
 * a procedure names only its steps. The engine acts by this value and the diagram is drawn from it.
 */
export function graphOf(procedure: Procedure): readonly Transition[] {
  const { steps } = procedure
  const looksFirst = steps.find(({ kind }) => kind === 'review') ?? steps[0]
  return [
    ...submission(procedure),
    ...steps.flatMap((step, place) =>
      step.kind === 'payment'
        ? [...paymentMoves(procedure, step), ...yielding(procedure, 'approved', step.office.role)]
        : [
            ...(step.kind === 'review' && step.finding
              ? findingMoves(procedure, step, place, step.finding.id)
              : []),
            ...besides(procedure, step, place),
            ...passingMoves(procedure, place),
          ],
    ),
    withdrawal(procedure, 'returned'),
    ...(looksFirst ? yielding(procedure, 'returned', looksFirst.office.role) : []),
  ]
}

/** What is the same at each step: return to the applicant, back again, refusal, giving way and withdrawal. */
function besides(procedure: Procedure, step: Step, place: number): Transition[] {
  const own = step.office.kind === 'ownUnit'
  const by = step.office.role
  const desk = { stage: step.id, by, hands: handsAt(procedure.steps, place) }
  const leaving = [
    ...(own ? [] : [refusal(desk), ...yielding(procedure, step.id, by)]),
    withdrawal(procedure, step.id),
  ]
  // Nothing is corrected any more once a room is chosen.
  if (step.kind === 'choice') return leaving
  const looks = correctedAt(procedure.steps, place) ?? step
  return [
    returning(procedure, desk, looks.kind === 'review' ? dueOf(looks.correctBy) : null),
    ...(looks.id === step.id ? [resubmission(procedure, step)] : []),
    ...leaving,
  ]
}
