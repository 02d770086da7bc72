import type { Guard } from './guard'
import { applicantRoleOf } from './applicant'
import type { Procedure } from './procedure'
import { moveOf, type Transition } from './transition'

/** Who has a claim in a stage, and what must hold before they decide. */
export type Desk = { stage: string; by: string; hands: readonly Guard[] }

/** Back to the applicant, for a correction of what is named. */
export const returning = (procedure: Procedure, { stage, by, hands }: Desk, due: string | null): Transition =>
  moveOf({
    action: 'return',
    from: stage,
    to: 'returned',
    by,
    guards: [...hands, 'partsNamed'],
    writes: 'returned',
    tells: 'claimReturned',
    clock: applicantRoleOf(procedure),
    due,
  })

/** The end of a claim that does not meet a condition. */
export const refusal = ({ stage, by, hands }: Desk): Transition =>
  moveOf({
    action: 'refuse',
    from: stage,
    to: 'refused',
    by,
    guards: [...hands, 'reasonNamed'],
    writes: 'refused',
    tells: 'claimRefused',
  })

/** The applicant takes a claim back. */
export const withdrawal = (procedure: Procedure, stage: string): Transition =>
  moveOf({
    action: 'withdraw',
    from: stage,
    to: 'withdrawn',
    by: applicantRoleOf(procedure),
    writes: 'withdrawn',
    tells: 'claimWithdrawn',
  })

/** A claim for a person who is somebody else's gives way, by whichever office has the card in hand. Only persons have one. */
export const yielding = ({ place }: Procedure, stage: string, by: string): Transition[] =>
  place === 'idNumber'
    ? [
        moveOf({
          action: 'yieldPlace',
          from: stage,
          to: 'refused',
          by,
          guards: ['notOwnWork', ...(stage === 'approved' ? (['notAtBank'] as const) : []), 'cardOfAnother'],
          writes: 'refused',
          tells: 'claimRefused',
        }),
      ]
    : []
