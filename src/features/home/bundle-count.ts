import { useDidShow } from '@tarojs/taro'
import { call } from '@/services/calls/call'
import type { Session } from '@/services/calls/session'
import { useAnswer } from '@/services/calls/use-answer'
import { makesBundles } from '@/services/procedure/desk-words'

const waitingAt = async (organisationId: string): Promise<number | null> => {
  if (organisationId === '') return null
  const { waiting } = await call('list-bundles', { organisationId, after: null })
  return waiting.reduce((sum, { claims }) => sum + claims.length, 0)
}

/** How many claims wait to be handed on in a bundle, counted again each time the screen is shown; null where nobody does that here. */
export function useBundleCount(grants: Session['grants']) {
  const office = grants.find(({ role }) => makesBundles(role))?.organisationId ?? ''
  const { answer, trouble, again } = useAnswer(office, () => waitingAt(office))
  useDidShow(() => void again())
  // An old count would be taken for today's.
  return { waiting: trouble ? null : answer, again }
}
