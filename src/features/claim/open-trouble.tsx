import { ErrorState } from '@/ui/error-state'
import { Screen } from '@/ui/screen'
import type { Trouble } from '@/services/call-failure'
import { sentencesOf } from '@/services/error-sentences'
import { mainHotlines } from '@/services/policy'
import { refreshSession } from '@/services/session'
import { waysOn } from '@/services/ways-on'
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
