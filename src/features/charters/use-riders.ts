import { useCallback, useState } from 'react'
import type { ClaimView } from '@contract/views'
import type { CallOutput } from '@contract/calls'
import { call } from '@/services/calls/call'
import { useAnswer } from '@/services/calls/use-answer'

/** So many stand on one page, and can be ticked at once. */
const ridersOfPage = 100

/** The claim whose charters they are. `before` is what has to be sent first. */
export const useClaimOf = (claimId: string, before: () => Promise<unknown>) =>
  useAnswer<ClaimView>(claimId, async () => {
    await before()
    return call('read-claim', { claimId })
  })

/** Where each page of the list begins; the last is the one that is shown. */
type Place = { starts: (string | null)[]; search: string }

const firstPage = (search: string): Place => ({ starts: [null], search })

/** A page of a claim's roster, with the ways to the others. */
export function useRiders(claimId: string) {
  const [{ starts, search }, setPlace] = useState(() => firstPage(''))
  const after = starts[starts.length - 1] ?? null
  const page = useAnswer<CallOutput<'list-roster'>>(
    JSON.stringify([claimId, search, after]),
    () => {
      const wanted = search.trim() || null
      return call('list-roster', { claimId, view: 'all', after, search: wanted, most: ridersOfPage })
    },
    { pause: search === '' ? 0 : 300, keep: true },
  )
  const next = page.answer?.next ?? null
  const turnTo = (changed: (string | null)[]) => () => setPlace({ starts: changed, search })
  return {
    page,
    search,
    setSearch: useCallback((typed: string) => setPlace(firstPage(typed)), []),
    back: starts.length > 1 ? turnTo(starts.slice(0, -1)) : null,
    on: next === null ? null : turnTo([...starts, next]),
  }
}
