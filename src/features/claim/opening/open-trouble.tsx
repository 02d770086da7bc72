import { ErrorState } from '@/ui/feedback/error-state'
import { Screen } from '@/ui/layout/screen'
import type { Trouble } from '@/services/calls/call-failure'
import { sentencesOf } from '@/services/words/error-sentences'
import { mainHotlines } from '@/services/claim/policy'
import { refreshSession } from '@/services/calls/session'
import { waysOn } from '@/services/routes/ways-on'
import { openDraft } from './draft-opening'

interface Props {
  trouble: Trouble
  claimId: string | null
}

/** The claim could not be opened: why, and what to do. */
export function OpenTrouble({ trouble, claimId }: Props) {
  const { happened, whatToDo } = sentencesOf(trouble)
  const [hotline] = mainHotlines
  const retry = () => refreshSession().then(() => openDraft(claimId))
  return (
    <Screen title="申请出行补贴">
      <ErrorState title={happened} advice={whatToDo} kept="" {...waysOn(trouble, retry)} hotline={hotline} />
    </Screen>
  )
}
