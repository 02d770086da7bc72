import { arrivalAt, dueOf, type Arrival } from './arrival'
import { handsAt } from './hands'
import { applicantRoleOf } from './applicant'
import type { Procedure } from './procedure'
import type { ReviewStep, Step } from './step'
import { clockActor, moveOf, type Transition } from './transition'

/** How a step passes a claim on. A payment passes nothing on: it ends the line. */
export function passingMoves(procedure: Procedure, place: number): Transition[] {
  const step = procedure.steps[place]
  if (step === undefined || step.kind === 'payment') return []
  const next = arrivalAt(procedure, procedure.steps[place + 1])
  const ahead = { ...next, from: step.id, by: step.office.role }
  const hands = handsAt(procedure.steps, place)
  const byOffice = step.kind === 'notice' && step.workingDays === null
  const noticeHands = byOffice ? hands : []
  switch (step.kind) {
    case 'review':
      return reviewMoves(procedure, step, place, next)
    case 'notice':
      return [
        moveOf({
          ...ahead,
          action: 'passNotice',
          by: step.workingDays === null ? step.office.role : clockActor,
          guards: [...noticeHands, 'noticeOver', 'noOpenObjection', ...next.guards],
          writes: 'noticePassed',
        }),
      ]
    case 'record':
      return [
        moveOf({
          ...ahead,
          action: 'record',
          guards: [...hands, 'recordEntered', ...next.guards],
          writes: 'recorded',
        }),
      ]
    case 'choice':
      return [
        moveOf({
          ...ahead,
          action: 'choose',
          by: applicantRoleOf(procedure),
          guards: ['roomChosen', ...next.guards],
          writes: 'chosen',
        }),
      ]
  }
}

/** The last review is the one that approves, whatever is still to be shown, recorded or paid after it. */
function reviewMoves({ steps }: Procedure, step: ReviewStep, place: number, next: Arrival): Transition[] {
  const reviews = steps.filter(({ kind }) => kind === 'review')
  const isLast = reviews[reviews.length - 1]?.id === step.id
  const by = step.office.role
  const hands = handsAt(steps, place)
  const ready = [
    ...(isLast ? (['hasPlace'] as const) : []),
    ...step.checks,
    ...(step.asks.length > 0 ? (['asksAnswered'] as const) : []),
  ]
  const proposed = moveOf({
    action: 'proposeApproval',
    from: step.id,
    to: step.id,
    by,
    guards: [...hands, 'drawn', ...ready],
    writes: 'approvalProposed',
    clock: by,
    due: dueOf(step.due),
  })
  const pass = moveOf({
    ...next,
    action: isLast ? 'approve' : 'forward',
    from: step.id,
    by,
    guards: [...hands, ...(step.secondReading ? (['secondReader'] as const) : []), ...ready, ...next.guards],
    writes: isLast ? 'approved' : 'forwarded',
  })
  return step.secondReading ? [proposed, pass] : [pass]
}

/** The review that looks again at what was corrected: its own, or the nearest one before; the step itself where none is before it. */
export function correctedAt(steps: readonly Step[], place: number): Step | undefined {
  const before = steps.slice(0, place + 1).filter(({ kind }) => kind === 'review')
  return before[before.length - 1] ?? steps[place]
}

/** The stage to which a claim goes when it is handed in again after a stage returned it. Throws for a stage that returns nothing. */
export function correctedStage({ steps }: Pick<Procedure, 'steps'>, stage: string): string {
  const place = steps.findIndex(({ id }) => id === stage)
  if (place >= 0) return correctedAt(steps, place)?.id ?? stage
  if (steps.some((step) => step.kind === 'review' && step.finding?.id === stage)) return stage
  throw new Error(`${stage} returns nothing`)
}
