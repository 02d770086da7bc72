import { useEffect } from 'react'
import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { isReviewLevel } from '@domain/claim/review-level'
import type { Day } from '@domain/calendar/day'
import { todayOf, useSession, type Session } from '@/services/calls/session'
import { expectLevel, keepQueueFor, loadQueue } from './queue-store'
import { unionsOf } from '../words/unions'

/** Keeps the list fresh: each time the page is shown and when it is pulled down. */
export function useQueuePage(): { session: Session | null; today: Day } {
  const { session } = useSession()
  const grantIds = session && unionsOf(session).map(({ id }) => id)
  const who = grantIds && grantIds.join(' ')
  useEffect(() => {
    if (who !== null) keepQueueFor(who)
  }, [who])
  const [first] = session ? unionsOf(session) : []
  useEffect(() => {
    if (first && isReviewLevel(first.role)) expectLevel(first.role)
  }, [first])
  useEffect(() => void loadQueue(), [])
  useDidShow(() => void loadQueue())
  usePullDownRefresh(() => void loadQueue().finally(() => Taro.stopPullDownRefresh()))
  return { session, today: todayOf(session) }
}
