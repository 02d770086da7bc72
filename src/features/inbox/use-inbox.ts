import { useCallback, useEffect, useState } from 'react'
import { call } from '@/services/calls/call'
import { troubleOf, type Trouble } from '@/services/calls/call-failure'
import { lastAsked } from '@/services/calls/last-asked'
import { markInboxRead } from '@/services/calls/session'
import { useAskingAgain } from '@/services/calls/use-answer'
import { withNewest, withOlder, type Shown } from './pages'

/** The person's messages, newest first, more on asking. */
export function useInbox() {
  const [shown, setShown] = useState<Shown | null>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [loadingMore, setLoadingMore] = useState(false)
  const [ask] = useState(lastAsked)

  const refresh = useCallback(() => {
    const isLast = ask()
    return call('list-inbox', { before: null }).then(
      (page) => {
        if (!isLast()) return
        setShown((before) => withNewest(before, page))
        setTrouble(null)
        markInboxRead()
      },
      (error: unknown) => {
        if (isLast()) setTrouble(troubleOf(error))
      },
    )
  }, [ask])

  useEffect(() => void refresh(), [refresh])
  useAskingAgain(refresh)

  const next = shown?.next ?? null
  const more = async () => {
    if (next === null) return
    setLoadingMore(true)
    try {
      const page = await call('list-inbox', { before: next })
      setShown((before) => withOlder(before, page, next))
      setTrouble(null)
    } catch (error) {
      setTrouble(troubleOf(error))
    } finally {
      setLoadingMore(false)
    }
  }
  return {
    messages: shown?.messages ?? null,
    trouble,
    hasMore: next !== null,
    loadingMore,
    more,
    refresh,
  }
}
