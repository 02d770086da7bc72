import { useCallback, useEffect, useState } from 'react'
import { troubleOf, type Trouble } from '@/services/calls/call-failure'
import { lastAsked } from '@/services/calls/last-asked'

type Page<T> = { items: readonly T[]; next: string | null }

/** A list that is asked for page by page. `ask` must stay the same while the list does. */
export function usePaged<T>(ask: (after: string | null) => Promise<Page<T>>) {
  const [shown, setShown] = useState<{ of: unknown; page: Page<T> } | null>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [loadingMore, setLoadingMore] = useState(false)
  const [asking] = useState(lastAsked)

  const refresh = useCallback(() => {
    const isLast = asking()
    return ask(null).then(
      (page) => {
        if (!isLast()) return
        setShown({ of: ask, page })
        setTrouble(null)
      },
      (error: unknown) => {
        if (isLast()) setTrouble(troubleOf(error))
      },
    )
  }, [ask, asking])
  useEffect(() => void refresh(), [refresh])

  const page = shown?.of === ask ? shown.page : null
  /** Adds the next page; answers what is shown then, for whoever needs all of it. */
  const more = async (from = page): Promise<Page<T> | null> => {
    if (!from || from.next === null) return from
    setLoadingMore(true)
    const isLast = asking()
    try {
      const further = await ask(from.next)
      const both = { items: [...from.items, ...further.items], next: further.next }
      if (isLast()) setShown({ of: ask, page: both })
      return both
    } catch (error) {
      if (isLast()) setTrouble(troubleOf(error))
      return null
    } finally {
      setLoadingMore(false)
    }
  }
  return {
    items: page?.items ?? null,
    hasMore: page !== null && page.next !== null,
    trouble,
    loadingMore,
    more,
    refresh,
  }
}
