import type { Guard } from '@domain/procedure/guard'
import type { Attempt } from './attempt'
import * as hands from './hands'
import * as judgement from './judgement'
import * as payment from './payment'
import * as place from './place'
import * as steps from './steps'
import * as submission from './submission'

/** What each guard of the graph checks. The compiler wants one for every name. */
const guardOf: { readonly [G in Guard]: (attempt: Attempt) => void | Promise<void> } = {
  ...hands,
  ...judgement,
  ...payment,
  ...place,
  ...steps,
  ...submission,
}

/** Runs every guard of a move, in the order of the graph. The first that does not hold ends the call with its error. */
export async function runGuards(attempt: Attempt): Promise<void> {
  for (const guard of attempt.transition.guards) await guardOf[guard](attempt)
}
