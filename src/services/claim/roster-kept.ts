import type { RosterTally } from '@domain/roster/tally'

/** What a change of a roster came to, as the server kept it. */
export type RosterKept = {
  claimId: string
  version: number
  tally: RosterTally
  /** Rows that were changed. */
  rowIds?: readonly string[]
}

const listeners = new Set<(kept: RosterKept) => void>()

/** Tells whoever has the claim open that its roster is another one now: rows are changed on pages of their own. */
export const tellRosterKept = (kept: RosterKept) => listeners.forEach((listen) => listen(kept))

/** Hears of every change of a roster, until the returned function is called. */
export function onRosterKept(listen: (kept: RosterKept) => void): () => void {
  listeners.add(listen)
  return () => void listeners.delete(listen)
}
