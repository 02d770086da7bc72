import { useEffect } from 'react'
import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import type { Day } from '@domain/calendar/day'
import { reviewOffices } from '@/services/routes/desks'
import { todayOf, useSession, type Session } from '@/services/calls/session'
import { expectRole, keepQueueFor, loadQueue } from './queue-store'

/** Keeps the list fresh: each time the page is shown and when it is pulled down. */
export function useQueuePage(): { session: Session | null; today: Day } {
  const { session } = useSession()
  const grantIds = session && reviewOffices(session.grants).map(({ id }) => id)
  const who = grantIds && grantIds.join(' ')
  useEffect(() => {
    if (who !== null) keepQueueFor(who)
  }, [who])
  const role = session ? reviewOffices(session.grants)[0]?.role : undefined
  useEffect(() => {
    if (role !== undefined) expectRole(role)
  }, [role])
  useEffect(() => void loadQueue(), [])
  useDidShow(() => void loadQueue())
  usePullDownRefresh(() => void loadQueue().finally(() => Taro.stopPullDownRefresh()))
  return { session, today: todayOf(session) }
}
