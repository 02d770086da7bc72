import { parameterOf, type Due } from './due'
import { applicantRoleOf } from './applicant'
import type { Procedure } from './procedure'
import type { Step } from './step'
import type { Transition } from './transition'

/** Where a claim gets to, and what begins there. */
export type Arrival = Pick<Transition, 'to' | 'clock' | 'due' | 'guards' | 'tells'>

export const dueOf = (due: Due | null): string | null => (due === null ? null : parameterOf(due))

/** What a claim arrives at when it gets to a step; beyond the last step it is done. */
export function arrivalAt(procedure: Procedure, step: Step | undefined): Arrival {
  if (step === undefined) return { to: 'done', clock: 'none', due: null, guards: [], tells: 'claimDone' }
  const { role } = step.office
  const guards = step.office.kind === 'ofDistrict' ? (['officeFound'] as const) : []
  const at = { to: step.id, clock: role, guards }
  switch (step.kind) {
    case 'review':
      return { ...at, due: dueOf(step.due), tells: step.tells ?? 'claimForwarded' }
    case 'notice':
      return { ...at, due: step.workingDays, tells: step.tells ?? 'claimInNotice' }
    case 'record':
      return { ...at, due: null, tells: step.tells ?? 'claimForwarded' }
    case 'choice':
      return { ...at, clock: applicantRoleOf(procedure), due: null, tells: step.tells ?? 'choiceOpen' }
    case 'payment': {
      const clock = procedure.payee.kind === 'cardAfterApproval' ? applicantRoleOf(procedure) : role
      return { to: 'approved', clock, due: dueOf(step.due), guards, tells: step.tells ?? 'claimApproved' }
    }
  }
}
