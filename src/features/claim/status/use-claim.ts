import { useCallback, useEffect, useRef, useState } from 'react'
import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import type { ClaimView } from '@contract/views'
import { call } from '@/services/calls/call'
import { troubleOf, type Trouble } from '@/services/calls/call-failure'
import { lastAsked } from '@/services/calls/last-asked'

/** A claim to look at, read again each time the page is shown or pulled down. */
export function useClaim(claimId: string) {
  const [claim, setClaim] = useState<ClaimView | null>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const asked = useRef(false)

  const [ask] = useState(lastAsked)

  const refresh = useCallback(() => {
    const isLast = ask()
    return call('read-claim', { claimId }).then(
      (read) => {
        if (!isLast()) return
        setClaim(read)
        setTrouble(null)
      },
      (error: unknown) => {
        if (isLast()) setTrouble(troubleOf(error))
      },
    )
  }, [claimId, ask])

  useEffect(() => {
    asked.current = true
    void refresh()
  }, [refresh])
  useDidShow(() => {
    if (asked.current) void refresh()
  })
  usePullDownRefresh(() => void refresh().finally(() => Taro.stopPullDownRefresh()))
  return { claim, trouble, refresh }
}
