import { useDidShow } from '@tarojs/taro'
import { call } from '@/services/calls/call'
import type { Session } from '@/services/calls/session'
import { useAnswer } from '@/services/calls/use-answer'
import { isInGroup } from '@/services/phone/city'

const waitingFor = async (isConfirmer: boolean): Promise<number | null> =>
  isConfirmer ? (await call('count-enterprises', {})).waiting : null

/** How many enterprises wait for somebody of these grants, counted again each time the screen is shown. */
export function useEnterpriseCount(grants: Session['grants']) {
  const isConfirmer = grants.some(({ role }) => isInGroup(role, 'enterpriseConfirmer'))
  const of = isConfirmer ? 'enterprises' : ''
  const { answer, trouble, again } = useAnswer(of, () => waitingFor(isConfirmer))
  useDidShow(() => void again())
  // An old count would be taken for today's.
  return { waiting: trouble ? null : answer, again }
}
