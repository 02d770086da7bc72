import { useEffect } from 'react'
import type { Day } from '@domain/calendar/day'
import { refreshSession, sessionStore, todayOf } from '@/services/calls/session'

/** Today, asked for once where a page was opened straight from a link and nobody has said yet. */
export function useToday(): Day {
  const session = sessionStore((state) => state.session)
  useEffect(() => {
    if (sessionStore.getState().session === null) void refreshSession()
  }, [])
  return todayOf(session)
}
