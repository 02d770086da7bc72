import { arrivalAt, dueOf } from './arrival'
import { paymentMoves } from './payment-moves'
import { applicantRoleOf, type Procedure } from './procedure'
import { correctedAt, passingMoves } from './step-moves'
import type { ReviewStep, Step } from './step'
import { moveOf, type Transition } from './transition'

/**
 * Every move that a claim can make by a procedure. Return, correction, refusal, withdrawal and giving way come by themselves:
 * a procedure names only its steps. The engine acts by this value and the diagram is drawn from it.
 */
export function graphOf(procedure: Procedure): readonly Transition[] {
  const { steps } = procedure
  return [
    ...submission(procedure),
    ...steps.flatMap((step, place) => [
      ...(step.kind === 'review' && step.finding
        ? findingMoves(procedure, step, place, step.finding.id)
        : []),
      ...besides(procedure, step, place),
      ...passingMoves(procedure, place),
      ...(step.kind === 'payment'
        ? [...paymentMoves(procedure, step), ...yielding(procedure, 'approved', step)]
        : []),
    ]),
    withdrawal(procedure, 'returned'),
    ...yielding(procedure, 'returned', steps.find(({ kind }) => kind === 'review') ?? steps[0]),
  ]
}

function submission(procedure: Procedure): Transition[] {
  const [first] = procedure.steps
  if (first === undefined) return []
  const arrival = arrivalAt(procedure, first)
  const submitted = {
    ...arrival,
    action: 'submit',
    from: 'draft',
    by: applicantRoleOf(procedure),
    writes: 'submitted',
    tells: 'claimReceived',
  } as const
  const listed = first.office.kind === 'unionOfEmployer' ? (['employerListed'] as const) : []
  const straight = moveOf({ ...submitted, guards: ['contentComplete', ...listed, ...arrival.guards] })
  if (first.kind !== 'review' || !first.finding) return [straight]
  const finder = finderOf(procedure, 0)
  const found = { ...submitted, to: first.finding.id, clock: finder.by, due: finder.due }
  return [straight, moveOf({ ...found, guards: ['contentComplete', 'employerNamed'] })]
}

/** Who finds the union of an employer that is not in the list: the office above, by its own days. */
function finderOf(
  { steps }: Procedure,
  place: number,
): { by: string; due: string | null; correctBy: string | null } {
  const above = steps.slice(place + 1).find((step): step is ReviewStep => step.kind === 'review')
  if (above === undefined) throw new Error('no review above finds the union of an employer')
  return { by: above.office.role, due: dueOf(above.due), correctBy: dueOf(above.correctBy) }
}

function findingMoves(procedure: Procedure, step: ReviewStep, place: number, stage: string): Transition[] {
  const { by, due, correctBy } = finderOf(procedure, place)
  return [
    moveOf({
      ...arrivalAt(procedure, step),
      action: 'assignUnion',
      from: stage,
      by,
      guards: ['held', 'unionBelow'],
      writes: 'unionAssigned',
      tells: 'unionFound',
    }),
    returning(procedure, stage, by, correctBy),
    moveOf({
      action: 'resubmit',
      from: 'returned',
      to: stage,
      by: applicantRoleOf(procedure),
      guards: ['contentComplete', 'employerNamed'],
      writes: 'resubmitted',
      tells: 'correctionReceived',
      clock: by,
      due,
    }),
    refusal(stage, by),
    ...yielding(procedure, stage, { office: { role: by } }),
    withdrawal(procedure, stage),
  ]
}

/** What is the same at each step: return to the applicant, back again, refusal, giving way and withdrawal. */
function besides(procedure: Procedure, step: Step, place: number): Transition[] {
  if (step.kind === 'payment') return []
  const own = step.office.kind === 'ownUnit'
  const { role } = step.office
  const leaving = [
    ...(own ? [] : [refusal(step.id, role), ...yielding(procedure, step.id, step)]),
    withdrawal(procedure, step.id),
  ]
  if (step.kind === 'choice') return leaving
  const again = correctedAt(procedure.steps, place) ?? step
  const correctBy = again.kind === 'review' ? dueOf(again.correctBy) : null
  return [
    returning(procedure, step.id, role, correctBy, own),
    ...(again.id === step.id ? [resubmission(procedure, step)] : []),
    ...leaving,
  ]
}

/** A unit takes its own claim back by itself: what keeps officers from their own claims does not hold there. */
const returning = (
  procedure: Procedure,
  from: string,
  by: string,
  due: string | null,
  own = false,
): Transition =>
  moveOf({
    action: 'return',
    from,
    to: 'returned',
    by,
    guards: own ? ['partsNamed'] : ['held', 'partsNamed'],
    writes: 'returned',
    tells: 'claimReturned',
    clock: applicantRoleOf(procedure),
    due,
  })

function resubmission(procedure: Procedure, step: Step): Transition {
  const arrival = arrivalAt(procedure, step)
  return moveOf({
    ...arrival,
    action: 'resubmit',
    from: 'returned',
    by: applicantRoleOf(procedure),
    guards: ['contentComplete', 'returnedHere', ...arrival.guards],
    writes: 'resubmitted',
    tells: 'correctionReceived',
  })
}

const refusal = (from: string, by: string): Transition =>
  moveOf({
    action: 'refuse',
    from,
    to: 'refused',
    by,
    guards: ['held', 'reasonNamed'],
    writes: 'refused',
    tells: 'claimRefused',
  })

const withdrawal = (procedure: Procedure, from: string): Transition =>
  moveOf({
    action: 'withdraw',
    from,
    to: 'withdrawn',
    by: applicantRoleOf(procedure),
    writes: 'withdrawn',
    tells: 'claimWithdrawn',
  })

/** A claim for a person who is somebody else's gives way, by whichever office has the card in hand. Only persons have one. */
const yielding = (
  { place }: Procedure,
  from: string,
  step: { office: { role: string } } | undefined,
): Transition[] =>
  place !== 'idNumber' || step === undefined
    ? []
    : [
        moveOf({
          action: 'yieldPlace',
          from,
          to: 'refused',
          by: step.office.role,
          guards: ['cardOfAnother'],
          writes: 'refused',
          tells: 'claimRefused',
        }),
      ]
