import type { Flag } from '../claim/flag'
import type { GrantedRole } from '../organisation/role'
import type { Procedure } from '../procedure/procedure'

type Steps = Pick<Procedure, 'steps'>

/** After this office nobody but who pays sees what it raised. */
const lastOfficeOf = ({ steps }: Steps): GrantedRole | null =>
  steps.flatMap((step) => (step.kind === 'review' ? [step.office.role] : [])).reverse()[0] ?? null

/** Whether somebody looks at a payment by itself: for its card, for another claim for the same place, or for what the last office that decided raised. */
export function needsLookFirst(flags: readonly Flag[], procedure: Steps): boolean {
  const last = lastOfficeOf(procedure)
  return flags.some(
    ({ kind, level }) =>
      kind === 'cardShared' ||
      kind === 'placeContested' ||
      ((kind === 'amountRaised' || kind === 'originalAdded') && level === last),
  )
}

const told: readonly Flag['kind'][] = ['cardShared', 'placeContested', 'amountRaised', 'originalAdded']

/** What is told of a payment to whoever fills and releases a batch. */
export const flagsForPaying = (flags: readonly Flag[]): Flag[] =>
  flags.filter(({ kind }) => told.includes(kind))
