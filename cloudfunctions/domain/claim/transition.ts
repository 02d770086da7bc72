import { graphOf } from '../procedure/graph-of'
import type { Action } from '../procedure/move'
import type { Procedure } from '../procedure/procedure'
import type { Transition } from '../procedure/transition'

const known = new WeakMap<Procedure, readonly Transition[]>()

/** Every move that a claim can make by its procedure. The graph of a procedure is made once. */
export function movesOf(procedure: Procedure): readonly Transition[] {
  const moves = known.get(procedure) ?? graphOf(procedure)
  known.set(procedure, moves)
  return moves
}

/**
 * The move that an action makes from a stage, or null when that stage does not know it. `to` tells apart the moves that lead a
 * claim that is handed in to one step or another.
 */
export function moveFrom(
  procedure: Procedure,
  stage: string,
  action: Action,
  to?: string,
): Transition | null {
  return (
    movesOf(procedure).find(
      (candidate) =>
        candidate.from === stage && candidate.action === action && (to === undefined || candidate.to === to),
    ) ?? null
  )
}
