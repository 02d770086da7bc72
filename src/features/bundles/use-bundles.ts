import { useRef, useState } from 'react'
import type { BundleView } from '@contract/roster-calls'
import { call, newKey } from '@/services/calls/call'
import { troubleOf, type Trouble } from '@/services/calls/call-failure'
import { useAnswer, useAskingAgain } from '@/services/calls/use-answer'
import type { Waiting, WaitingClaim } from './bundle-words'

/** The bundles of an office, or those that came to it, and what waits for the next one. */
export function useBundles(organisationId: string | null) {
  const { answer, trouble, again } = useAnswer(organisationId ?? '', () =>
    call('list-bundles', { organisationId, after: null }),
  )
  useAskingAgain(again)
  const [more, setMore] = useState<{
    of: unknown
    bundles: readonly BundleView[]
    next: string | null
  } | null>(null)
  const [notMore, setNotMore] = useState<Trouble | null>(null)
  const further = more?.of === answer ? more : null
  const next = further ? further.next : (answer?.next ?? null)
  const loadMore = async () => {
    if (next === null) return
    try {
      const page = await call('list-bundles', { organisationId, after: next })
      setMore({ of: answer, bundles: [...(further?.bundles ?? []), ...page.bundles], next: page.next })
      setNotMore(null)
    } catch (error) {
      setNotMore(troubleOf(error))
    }
  }
  return {
    waiting: answer?.waiting ?? null,
    bundles: answer && [...answer.bundles, ...(further?.bundles ?? [])],
    hasMore: next !== null,
    loadMore,
    trouble: trouble ?? notMore,
    again,
  }
}

/** Makes a bundle of what is chosen. The same bundle sent again after a broken network is made once. */
export function useMaking(organisationId: string | null, onMade: (number: number) => void) {
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const last = useRef<{ text: string; key: string } | null>(null)
  const make = async (
    { packId, measureId }: Pick<Waiting, 'packId' | 'measureId'>,
    claims: readonly WaitingClaim[],
  ) => {
    if (busy || organisationId === null) return
    const input = {
      organisationId,
      packId,
      measureId,
      claims: claims.map(({ claimId, expectedVersion }) => ({ claimId, expectedVersion })),
    }
    const text = JSON.stringify(input)
    if (last.current?.text !== text) last.current = { text, key: newKey() }
    setBusy(true)
    setTrouble(null)
    try {
      onMade((await call('make-bundle', input, { key: last.current.key })).number)
    } catch (error) {
      setTrouble(troubleOf(error))
    } finally {
      setBusy(false)
    }
  }
  return { busy, trouble, make }
}
