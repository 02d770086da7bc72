import { mergePapers } from '@domain/papers/merge-papers'
import { canonicalJson } from '@domain/policy/editions/canonical'
import { normalisedForm } from '@domain/procedure/fields/check-form'
import type { Ticket } from '@domain/ticket/record/ticket'
import type { ClaimView } from '@contract/views'
import { formOf } from '@/services/claim/form-of'
import { papersToSend, type ClaimChanges } from './draft-content'

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

/** This phone's unsent changes on top of a claim that changed elsewhere: of the form the fields changed here, of parts both. */
export function rebase(unsent: ClaimChanges, base: ClaimView, theirs: ClaimView): ClaimChanges {
  const { tickets, papers } = unsent
  return {
    ...unsent,
    ...(tickets ? { tickets: mergeTickets(base.tickets, tickets, theirs.tickets) } : {}),
    ...(papers ? { papers: papersToSend(mergePapers(base.papers, papers, theirs.papers)) } : {}),
  }
}

/** Whether what was filled in differs between two readings of a claim. */
export function contentDiffers(one: ClaimView, other: ClaimView): boolean {
  const part = (claim: ClaimView) => [
    normalisedForm(formOf(claim), claim.form),
    claim.masks,
    claim.employer?.id ?? null,
    claim.tickets,
    claim.papers,
  ]
  return !same(part(one), part(other))
}
