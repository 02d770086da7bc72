import { useEffect, useState } from 'react'
import type { CallOutput } from '@contract/calls'
import type { RosterView } from '@contract/roster-views'
import { call } from '@/services/calls/call'
import { useAnswer } from '@/services/calls/use-answer'
import { onRosterKept } from '@/services/claim/roster-kept'
import { noteVersion } from '@/services/claim/roster-writing'

/** As many rows as a phone draws without stumbling: a page holds fewer than a thousand elements. */
export const rowsAPage = 100
/** How long a pause in typing is. */
const searchPause = 400

type Page = CallOutput<'list-roster'> & { of: string }

/**
 * Rows of a roster, a page at a time. What was shown stays until the next page is there; another filter or search clears it. `first`
 * is the place of the page's first row.
 */
export function useRosterPage(claimId: string, view: RosterView, search: string) {
  const listing = `${claimId} ${view} ${search}`
  const [turned, setTurned] = useState<{ listing: string; cursors: readonly (string | null)[] }>({
    listing,
    cursors: [null],
  })
  const cursors = turned.listing === listing ? turned.cursors : [null]
  const after = cursors[cursors.length - 1] ?? null
  const ask = async (): Promise<Page> => {
    const page = await call('list-roster', {
      claimId,
      view,
      after,
      search: search === '' ? null : search,
      most: rowsAPage,
    })
    noteVersion(claimId, page.version)
    return { ...page, of: listing }
  }
  const { answer, trouble, again } = useAnswer(`${listing} ${after ?? ''}`, ask, {
    keep: true,
    pause: search === '' ? 0 : searchPause,
  })
  useEffect(
    () =>
      onRosterKept((kept) => {
        if (kept.claimId === claimId) void again()
      }),
    [claimId, again],
  )
  const next = answer?.next ?? null
  return {
    page: answer?.of === listing ? answer : null,
    tally: answer?.tally ?? null,
    trouble,
    again,
    first: (cursors.length - 1) * rowsAPage + 1,
    onNext: next === null ? null : () => setTurned({ listing, cursors: [...cursors, next] }),
    onBefore: cursors.length === 1 ? null : () => setTurned({ listing, cursors: cursors.slice(0, -1) }),
  }
}
