import { create } from 'zustand'
import type { ReviewView } from '@contract/views'
import type { RowId } from '@domain/roster/row'

/** A row that is to be put right, as whoever reads the correction back knows it: `第 12 行 王样本`. */
export type NamedRow = { id: RowId; label: string }

/** What an office's look at a roster has come to, newer than the claim as it was opened. */
export type RosterLooked = {
  /** The version of the claim that the rest is of. */
  version: number
  tally?: ReviewView['roster']
  decision?: ReviewView['decision']
  sampled?: number
  /** Rows with something that has to be settled one by one. */
  toSettle?: number
  /** Rows that are to be returned, chosen in the list. */
  named?: readonly NamedRow[]
}

/** By claim. The list of rows has a page of its own, and what is decided of the claim stands on the page below it. */
export const rosterLookedStore = create<{ of: Readonly<Record<string, RosterLooked>> }>()(() => ({ of: {} }))

/** Keeps what an answer says. One of an older version is late: it changes nothing. */
export function keepLooked(claimId: string, looked: RosterLooked) {
  rosterLookedStore.setState(({ of }) => {
    const known = of[claimId]
    if (known !== undefined && known.version > looked.version) return {}
    return { of: { ...of, [claimId]: { ...known, ...looked } } }
  })
}

/** Rows that were chosen to be put right: a claim has too many of them to choose from elsewhere. */
export type WithRows = { rows?: readonly NamedRow[] }

/** The claim as it was opened, with what was said of its rows since. */
export function withLooked<
  V extends Pick<ReviewView, 'version' | 'roster' | 'decision' | 'rosterSample' | 'rowsToSettle'>,
>(view: V, looked: RosterLooked | undefined): V & WithRows {
  if (looked === undefined || looked.version < view.version) return view
  return {
    ...view,
    version: looked.version,
    roster: looked.tally ?? view.roster,
    decision: looked.decision ?? view.decision,
    rosterSample: looked.sampled ?? view.rosterSample,
    rowsToSettle: looked.toSettle ?? view.rowsToSettle,
    rows: looked.named,
  }
}
