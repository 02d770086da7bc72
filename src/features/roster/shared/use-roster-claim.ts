import type { ClaimView } from '@contract/views'
import { partOf } from '@domain/procedure/part-of'
import { call } from '@/services/calls/call'
import { useAnswer } from '@/services/calls/use-answer'
import { lineOf } from '@/services/procedure/line'
import { noteVersion } from '@/services/claim/roster-writing'

/** The claim that a roster belongs to: what it is for, and what of it may be changed. */
export function useRosterClaim(claimId: string) {
  const { answer, trouble, again } = useAnswer(`claim ${claimId}`, () => readClaim(claimId), { keep: true })
  const part = answer === null ? null : partOf(lineOf(answer).procedure, 'roster')
  return { claim: answer, part, trouble, again }
}

async function readClaim(claimId: string): Promise<ClaimView> {
  const claim = await call('read-claim', { claimId })
  noteVersion(claimId, claim.version)
  return claim
}
