import type { Trouble } from '@/services/calls/call-failure'
import { Notice } from '@/ui/feedback/notice'
import { useQueue } from '../queue/queue-store'
import { reopenHelps, staffSentences } from '../words/staff-sentences'

interface Props {
  trouble: Trouble
  onReopen: () => void
}

/** Why a decision was not taken, and the one thing to do about it. */
export function DecisionTrouble({ trouble, onReopen }: Props) {
  const role = useQueue((queue) => queue.role)
  const { happened, whatToDo } = staffSentences(trouble, role)
  return (
    <Notice
      tone="danger"
      title={happened}
      action={reopenHelps(trouble) ? { label: '重新打开', onTap: onReopen } : undefined}
    >
      {whatToDo}
    </Notice>
  )
}
