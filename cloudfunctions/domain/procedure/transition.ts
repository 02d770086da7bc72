import type { Guard } from './guard'
import type { Action, MoveEvent, MoveMessage } from './move'

/** Who moves a claim when its working days are over and nobody has to say so. */
export const clockActor = 'clock'

/** One move of a claim by a procedure. */
export type Transition = {
  action: Action
  from: string
  to: string
  /** The role of who makes it; `clock` when it happens because time passes. */
  by: string
  guards: readonly Guard[]
  /** The audit row that the move writes. */
  writes: MoveEvent
  /** The message that the move sends to the applicant, null when it is nothing to them. */
  tells: MoveMessage | null
  /** The role whose clock runs after the move; `none` when nobody has to do anything. */
  clock: string
  /** The parameter by which the last day of whoever has the claim is known, null when no day runs. */
  due: string | null
}

type Given = Omit<Transition, 'guards' | 'tells' | 'clock' | 'due'> & Partial<Transition>

/** A move with what most moves do not have left out. */
export const moveOf = (given: Given): Transition => ({
  guards: [],
  tells: null,
  clock: 'none',
  due: null,
  ...given,
})
