import { useCallback, useEffect, useState } from 'react'
import type { CallInput } from '@contract/calls'
import type { StatisticsView } from '@contract/statistics-calls'
import { call } from '@/services/calls/call'
import { troubleOf, type Trouble } from '@/services/calls/call-failure'

export type Asked = CallInput<'read-statistics'>
type State = { view: StatisticsView | null; trouble: Trouble | null }

/** The figures that are asked for; the ones shown stay until the next are there. */
export function useStatistics(asked: Asked): State & { load: () => Promise<void> } {
  const [state, setState] = useState<State>({ view: null, trouble: null })
  const { organisationId, level, span } = asked
  const load = useCallback(async () => {
    try {
      setState({ view: await call('read-statistics', { organisationId, level, span }), trouble: null })
    } catch (error) {
      setState((before) => ({ ...before, trouble: troubleOf(error) }))
    }
  }, [organisationId, level, span])
  useEffect(() => void load(), [load])
  return { ...state, load }
}
