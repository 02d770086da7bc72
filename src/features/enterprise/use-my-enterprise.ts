import { call } from '@/services/calls/call'
import { useAnswer, useAskingAgain } from '@/services/calls/use-answer'

/** The person's own application, asked for again each time the screen is shown: an office may have decided meanwhile. */
export function useMyEnterprise() {
  const { answer, trouble, again } = useAnswer('mine', () => call('read-my-enterprise', {}))
  useAskingAgain(again)
  return { application: answer?.application ?? null, loaded: answer !== null, trouble, load: again }
}
