import { useEffect } from 'react'
import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import type { Day } from '@domain/calendar/day'
import { todayOf, useSession, type Session } from '@/services/session'
import { forgetQueue, loadQueue, useQueue } from './queue-store'

/** Keeps the list fresh: each time the page is shown and when it is pulled down. */
export function useQueuePage(): { session: Session | null; today: Day } {
  const { session } = useSession()
  // A list of an organisation this person no longer works for is not theirs to see.
  const { organisationId } = useQueue()
  const lost =
    session !== null &&
    organisationId !== null &&
    !session.grants.some((grant) => grant.organisationId === organisationId)
  useEffect(() => {
    if (!lost) return
    forgetQueue()
    void loadQueue()
  }, [lost])

  useEffect(() => void loadQueue(), [])
  useDidShow(() => void loadQueue())
  usePullDownRefresh(() => void loadQueue().finally(() => Taro.stopPullDownRefresh()))
  return { session, today: todayOf(session) }
}
