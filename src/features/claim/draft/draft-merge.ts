import { canonicalJson } from '@domain/policy/editions/canonical'
import type { Ticket } from '@domain/ticket/record/ticket'
import type { ClaimView } from '@contract/views'
import type { ClaimChanges } from './draft-content'

const same = (left: unknown, right: unknown) => canonicalJson(left) === canonicalJson(right)

/**
 * Tickets changed here and elsewhere since `base`. A ticket changed here wins, one changed only elsewhere is taken over,
 * one added on either side stays, one removed on either side goes unless the other side changed it.
 */
export function mergeTickets(
  base: readonly Ticket[],
  mine: readonly Ticket[],
  theirs: readonly Ticket[],
): Ticket[] {
  const find = (tickets: readonly Ticket[], id: string) => tickets.find((ticket) => ticket.id === id)
  const kept = mine.flatMap((ticket) => {
    const before = find(base, ticket.id)
    const other = find(theirs, ticket.id)
    if (!before || !same(before, ticket)) return [ticket]
    return other ? [other] : []
  })
  const added = theirs.filter((ticket) => {
    if (find(mine, ticket.id)) return false
    const before = find(base, ticket.id)
    return !before || !same(before, ticket)
  })
  return [...kept, ...added]
}

/** This phone's unsent changes on top of a claim that changed elsewhere. */
export function rebase(unsent: ClaimChanges, base: ClaimView, theirs: ClaimView): ClaimChanges {
  if (!unsent.tickets) return unsent
  return { ...unsent, tickets: mergeTickets(base.tickets, unsent.tickets, theirs.tickets) }
}

/** Whether what a person filled in differs between two readings of a claim. */
export function contentDiffers(one: ClaimView, other: ClaimView): boolean {
  const part = (claim: ClaimView) => [
    claim.applicant,
    claim.employer?.id ?? null,
    claim.employerNamed ?? null,
    claim.tickets,
  ]
  return !same(part(one), part(other))
}
