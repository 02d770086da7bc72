import { useEffect, useRef } from 'react'
import { create } from 'zustand'
import type { ReviewView } from '@contract/views'
import { call } from '@/services/calls/call'
import { useAnswer } from '@/services/calls/use-answer'
import type { Trouble } from '@/services/calls/call-failure'
import { rosterLookedStore, withLooked } from '@/services/claim/roster-looked'
import { officeAt, placeOf } from '@/services/procedure/place'

/** Claims whose rosters were looked at since the app began, as the page of the claim has them. */
const openedRosters = create<{ of: Readonly<Record<string, ReviewView>> }>()(() => ({ of: {} }))

/** The page of the claim hands over what it has opened: the list of rows has a page of its own. */
export const keepOpened = (view: ReviewView) =>
  openedRosters.setState(({ of }) => ({ of: { ...of, [view.id]: view } }))

/** The version of a claim by now: marks that were just made are in it. */
export function versionNow(claimId: string): number {
  const opened = openedRosters.getState().of[claimId]?.version ?? 0
  return Math.max(opened, rosterLookedStore.getState().of[claimId]?.version ?? 0)
}

/** Whether the reader may say something of rows now: the claim lies before them, in a review, and no colleague has it. */
export function mayMarkRows(view: ReviewView): boolean {
  const place = placeOf(view)
  if (place.kind !== 'review' || officeAt(place) !== view.role) return false
  return view.heldBy === null || view.heldBy.you
}

export type RosterClaim = {
  view: ReviewView | null
  trouble: Trouble | null
  /** Reads the claim again, such as after a colleague changed it. */
  reopen: () => Promise<void>
}

/** The claim of a roster: as the page below has it; by its address alone it is opened here. */
export function useRosterClaim(claimId: string): RosterClaim {
  const opened = openedRosters(({ of }) => of[claimId])
  const looked = rosterLookedStore(({ of }) => of[claimId])
  const wantsAnew = useRef(false)
  const openedHere = useRef(false)
  const { trouble, again } = useAnswer(claimId, async () => {
    if (openedRosters.getState().of[claimId] !== undefined && !wantsAnew.current) return null
    keepOpened(await call('open-review', { claimId }))
    openedHere.current = !wantsAnew.current
    return null
  })
  useEffect(
    () => () => {
      // Nobody below puts it back.
      if (openedHere.current) void call('release-review', { claimId }).catch(() => undefined)
    },
    [claimId],
  )
  return {
    view: opened ? withLooked(opened, looked) : null,
    trouble,
    reopen: () => {
      wantsAnew.current = true
      return again()
    },
  }
}
