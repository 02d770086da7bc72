import '../zod-setup'
import * as z from 'zod/mini'
import { Cents, atMost } from '../money'
import type { GrantedRole } from '../organisation/role'
import type { Flag } from './flag'

/** What an office confirmed when it passed a claim on, and by how much it went beyond what was confirmed before. */
export const Confirmation = z.object({
  payable: Cents,
  originalsSeen: z.array(z.string()),
  /** The amount that was confirmed before, where this one is higher. */
  raisedFrom: z.nullable(Cents),
  /** Tickets whose originals were not all along confirmed before. */
  added: z.array(z.string()),
})
export type Confirmation = z.infer<typeof Confirmation>

/**
 * What an office confirms, beside what was confirmed before it: by the office before, and by a colleague who proposed the same
 * claim. More than the least of them is a raise; less never is.
 */
export function confirmedAfter(
  before: readonly Pick<Confirmation, 'payable' | 'originalsSeen'>[],
  { payable, originalsSeen }: Pick<Confirmation, 'payable' | 'originalsSeen'>,
): Confirmation {
  const least = before.length === 0 ? null : before.map((one) => one.payable).reduce(atMost)
  const isNew = (id: string) => before.some((one) => !one.originalsSeen.includes(id))
  return {
    payable,
    originalsSeen,
    raisedFrom: least !== null && payable > least ? least : null,
    added: originalsSeen.filter(isNew),
  }
}

/** Whether an office went beyond what was confirmed before. */
export const isRaise = ({ raisedFrom, added }: Pick<Confirmation, 'raisedFrom' | 'added'>): boolean =>
  raisedFrom !== null || added.length > 0

/** The flags of what each office raised, for whoever has the claim after it. */
export const flagsOfRaises = (
  offices: readonly { role: GrantedRole; confirmed: Confirmation | null }[],
): Flag[] =>
  offices.flatMap(({ role: level, confirmed }): Flag[] => {
    const { raisedFrom = null, added = [], payable = null } = confirmed ?? {}
    const raised: Flag[] =
      raisedFrom === null || payable === null
        ? []
        : [{ kind: 'amountRaised', level, before: raisedFrom, after: payable }]
    return [...raised, ...added.map((ticketId): Flag => ({ kind: 'originalAdded', level, ticketId }))]
  })

/** A confirmation that speaks of these tickets alone: one that was corrected since is confirmed by nobody. */
export const confirmedAmong = (
  confirmation: Confirmation | null,
  isSame: (ticketId: string) => boolean,
): Confirmation | null =>
  confirmation && {
    ...confirmation,
    originalsSeen: confirmation.originalsSeen.filter(isSame),
    added: confirmation.added.filter(isSame),
  }
