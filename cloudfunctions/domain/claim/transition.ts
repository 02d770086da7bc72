import '../zod-setup'
import * as z from 'zod/mini'
import { travelProcedure } from '../packs/changchun-2023/procedures/travel-subsidy'
import { graphOf } from '../procedure/graph-of'
import { travelGuards } from '../procedure/guard'
import { ClaimEvent, messageTemplates } from './claim-event'
import { reviewLevels } from './review-level'
import { Stage } from './stage'

export const claimActions = [
  'submit',
  'resubmit',
  'withdraw',
  'assignUnion',
  'forward',
  'proposeApproval',
  'approve',
  'return',
  'refuse',
  'yieldPlace',
  'giveCard',
  'putInBatch',
  'takeOutOfBatch',
  'confirmPaid',
  'reportFailure',
] as const
export type ClaimAction = (typeof claimActions)[number]

/** What must hold before a move. The move runs them in the order of its list and refuses at the first that does not hold. */
export const guards = travelGuards
export type Guard = keyof typeof guards

const isGuard = (name: unknown): boolean => typeof name === 'string' && name in guards

/** Whose clock runs after a move; `none` when nobody has to do anything. */
const Clock = z.enum(['worker', ...reviewLevels, 'none'])

/** A move of the travel subsidy, in the stages, offices and events of its claims. `due` is a parameter of the pack. */
const Transition = z.readonly(
  z.object({
    action: z.enum(claimActions),
    from: Stage,
    to: Stage,
    by: z.enum(['worker', ...reviewLevels]),
    guards: z.readonly(z.array(z.custom<Guard>(isGuard))),
    /** The audit row that the move writes. */
    writes: ClaimEvent,
    /** The message that the move sends to the worker, null when it is nothing to them. */
    tells: z.nullable(z.enum(messageTemplates)),
    clock: Clock,
    due: z.nullable(z.string()),
  }),
)
export type Transition = z.infer<typeof Transition>

/** Every move a claim can make (000 五（三）1–4), as its procedure has it. The functions act by it and the diagram is drawn from it. */
export const transitions: readonly Transition[] = z.array(Transition).parse(graphOf(travelProcedure))

/**
 * The move that an action makes from a stage, or null when that stage does not know it. `to` tells apart the moves that
 * lead a corrected claim back to the level that returned it.
 */
export function transitionOf(stage: Stage, action: ClaimAction, to?: Stage): Transition | null {
  return (
    transitions.find(
      (candidate) =>
        candidate.from === stage && candidate.action === action && (to === undefined || candidate.to === to),
    ) ?? null
  )
}
