import type { Trouble } from '@/services/calls/call-failure'
import { openPage } from '@/services/routes/routes'
import { waysOn } from '@/services/routes/ways-on'
import { Button } from '@/ui/inputs/button'
import { ErrorState } from '@/ui/feedback/error-state'
import { Notice } from '@/ui/feedback/notice'
import { loadQueue } from './queue-store'
import { staffSentences } from '../words/staff-sentences'

interface Props {
  trouble: Trouble
  /** Above a list that is still there. */
  small?: boolean
}

/** Why the list could not be fetched, and what to do. */
export function QueueTrouble({ trouble, small }: Props) {
  const { happened, whatToDo } = staffSentences(trouble)
  const again = () => void loadQueue()
  if (small)
    return (
      <Notice tone="warn" title={happened} action={{ label: '再试一次', onTap: again }}>
        下面是上次取到的名单。
      </Notice>
    )
  if (trouble.code !== 'notAllowed')
    return <ErrorState title={happened} advice={whatToDo} kept="" {...waysOn(trouble, again)} />
  return (
    <>
      <ErrorState title={happened} advice={whatToDo} kept="" {...waysOn(trouble, again)} />
      <Button look="primary" block icon="key" onTap={() => openPage('staffInvitation')}>
        我有邀请码
      </Button>
    </>
  )
}
