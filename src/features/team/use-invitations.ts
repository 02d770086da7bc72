import { useCallback, useEffect, useState } from 'react'
import type { CallOutput } from '@contract/calls'
import { call } from '@/services/calls/call'
import { troubleOf, type Trouble } from '@/services/calls/call-failure'
import { lastAsked } from '@/services/calls/last-asked'

export type OpenInvitation = CallOutput<'list-invitations'>['invitations'][number]

type Found = { of: string; invitations: readonly OpenInvitation[]; trouble: Trouble | null }

/** Invitations into an organisation that nobody has used yet. */
export function useInvitations(organisationId: string) {
  const [found, setFound] = useState<Found>({ of: organisationId, invitations: [], trouble: null })
  const [ask] = useState(lastAsked)

  const load = useCallback(async () => {
    const isLast = ask()
    const put = (part: Omit<Found, 'of'>) => isLast() && setFound({ of: organisationId, ...part })
    try {
      const { invitations } = await call('list-invitations', { organisationId })
      put({ invitations, trouble: null })
    } catch (error) {
      put({ invitations: [], trouble: troubleOf(error) })
    }
  }, [organisationId, ask])
  useEffect(() => void load(), [load])

  const { invitations, trouble } = found.of === organisationId ? found : { invitations: [], trouble: null }
  return { invitations, trouble, load }
}
