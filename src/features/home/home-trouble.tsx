import type { Trouble } from '@/services/calls/call-failure'
import { sentencesOf } from '@/services/words/error-sentences'
import { mainHotlines } from '@/services/claim/policy'
import { ErrorState } from '@/ui/feedback/error-state'
import { Notice } from '@/ui/feedback/notice'

interface Props {
  problem: Trouble
  /** Whether nothing of an earlier visit is shown below. */
  empty: boolean
  onRetry: () => void
}

/** Says what did not come, and what is shown instead. Without a network a bar says so already. */
export function HomeTrouble({ problem, empty, onRetry }: Props) {
  const { happened, whatToDo } = sentencesOf(problem)
  if (empty)
    return (
      <ErrorState title={happened} advice={whatToDo} kept="" hotline={mainHotlines[0]} onRetry={onRetry} />
    )
  if (problem.code === 'offline') return null
  return (
    <Notice tone="warn" action={{ label: '再试一次', onTap: onRetry }}>
      {happened}，下面是上次看到的内容。
    </Notice>
  )
}
