import { call } from '@/services/calls/call'
import { useAnswer, useAskingAgain } from '@/services/calls/use-answer'

/** A claim to look at, read again each time the page is shown or pulled down. */
export function useClaim(claimId: string) {
  const { answer, trouble, again } = useAnswer(claimId, () => call('read-claim', { claimId }))
  useAskingAgain(again)
  return { claim: answer, trouble, refresh: again }
}
