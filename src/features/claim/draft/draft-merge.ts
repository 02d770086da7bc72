import { mergePapers } from '@domain/papers/merge-papers'
import { canonicalJson } from '@domain/policy/editions/canonical'
import { normalisedForm } from '@domain/procedure/fields/check-form'
import type { ClaimView } from '@contract/views'
import { formOf } from '@/services/claim/form-of'
import { papersToSend, type ClaimChanges } from './draft-content'

const same = (left: unknown, right: unknown) => canonicalJson(left) === canonicalJson(right)

/**
 * Tickets or charters changed here and elsewhere since `base`. One changed here wins, one changed only elsewhere is taken over, one
 * added on either side stays, one removed on either side goes unless the other side changed it.
 */
export function mergeList<T extends { id: string }>(
  base: readonly T[],
  mine: readonly T[],
  theirs: readonly T[],
): T[] {
  const find = (list: readonly T[], id: string) => list.find((one) => one.id === id)
  const kept = mine.flatMap((one) => {
    const before = find(base, one.id)
    const other = find(theirs, one.id)
    if (!before || !same(before, one)) return [one]
    return other ? [other] : []
  })
  const added = theirs.filter((one) => {
    if (find(mine, one.id)) return false
    const before = find(base, one.id)
    return !before || !same(before, one)
  })
  return [...kept, ...added]
}

/** This phone's unsent changes on top of a claim that changed elsewhere: of the form the fields changed here, of parts both. */
export function rebase(unsent: ClaimChanges, base: ClaimView, theirs: ClaimView): ClaimChanges {
  const { tickets, papers, charters } = unsent
  return {
    ...unsent,
    ...(tickets ? { tickets: mergeList(base.tickets, tickets, theirs.tickets) } : {}),
    ...(papers ? { papers: papersToSend(mergePapers(base.papers, papers, theirs.papers)) } : {}),
    ...(charters ? { charters: mergeList(base.charters ?? [], charters, theirs.charters ?? []) } : {}),
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
    claim.charters ?? [],
  ]
  return !same(part(one), part(other))
}
