import { ErrorState } from '@/ui/feedback/error-state'
import { Screen } from '@/ui/layout/screen'
import type { Trouble } from '@/services/calls/call-failure'
import { sentencesOf } from '@/services/words/error-sentences'
import { newClaimOf, type NewClaim } from '@/services/claim/new-claim'
import { hotlinesOf } from '@/services/claim/policy'
import { claimTitle, lineOf } from '@/services/procedure/line'
import { refreshSession } from '@/services/calls/session'
import { waysOn } from '@/services/routes/ways-on'
import { openDraft } from './draft-opening'

interface Props {
  trouble: Trouble
  claimId: string | null
  /** What it is for, where that is known. */
  wanted?: NewClaim
}

/** The claim could not be opened: why, and what to do. */
export function OpenTrouble({ trouble, claimId, wanted = newClaimOf({}) }: Props) {
  const { happened, whatToDo } = sentencesOf(trouble)
  const line = lineOf(wanted)
  const [hotline] = hotlinesOf(line)
  const retry = () => refreshSession().then(() => openDraft(claimId, wanted))
  return (
    <Screen title={claimTitle(line)}>
      <ErrorState title={happened} advice={whatToDo} kept="" {...waysOn(trouble, retry)} hotline={hotline} />
    </Screen>
  )
}
