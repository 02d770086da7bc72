import { useCallback, useEffect, useState } from 'react'
import type { CallOutput } from '@contract/calls'
import { call } from '@/services/calls/call'
import { troubleOf, type Trouble } from '@/services/calls/call-failure'
import { lastAsked } from '@/services/calls/last-asked'

export type Colleague = CallOutput<'list-grants'>['grants'][number]

type Found = { of: string; colleagues: readonly Colleague[] | null; trouble: Trouble | null }

/** Who holds a role in an organisation. */
export function useColleagues(organisationId: string) {
  const [found, setFound] = useState<Found>({ of: organisationId, colleagues: null, trouble: null })
  const [ask] = useState(lastAsked)

  const load = useCallback(async () => {
    const isLast = ask()
    const put = (part: Omit<Found, 'of'>) => isLast() && setFound({ of: organisationId, ...part })
    try {
      const { grants } = await call('list-grants', { organisationId })
      put({ colleagues: grants, trouble: null })
    } catch (error) {
      put({ colleagues: null, trouble: troubleOf(error) })
    }
  }, [organisationId, ask])
  useEffect(() => void load(), [load])

  const { colleagues, trouble } = found.of === organisationId ? found : { colleagues: null, trouble: null }
  return { colleagues, trouble, load }
}
