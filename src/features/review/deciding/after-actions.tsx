import { View } from '@tarojs/components'
import { waitingAt } from '@/services/procedure/desk-words'
import { Button } from '@/ui/inputs/button'
import { rowAfter } from '../queue/next-row'
import { useQueue } from '../queue/queue-store'
import type { Outcome } from './use-review'
import '../words/review-actions.scss'

interface Props {
  outcome: Outcome | null
  claimId: string
  onNext: (claimId: string) => void
  onBack: () => void
}

/** The way on, when there is nothing to decide here. */
export function AfterActions({ outcome, claimId, onNext, onBack }: Props) {
  const { rows, ownName, role } = useQueue()
  const next = outcome ? outcome.next : rowAfter(rows, claimId, ownName)
  const searching = outcome?.searching === true
  return (
    <View id="review-next" className="review-actions">
      {next === null && outcome !== null && !searching && (
        <View className="review-actions__amount">{`没有${waitingAt(role)}的了`}</View>
      )}
      {(next !== null || searching) && (
        <Button look="primary" block busy={searching && '正在找下一份'} onTap={() => next && onNext(next.id)}>
          看下一份
        </Button>
      )}
      <Button block look={next === null && !searching ? 'primary' : 'secondary'} onTap={onBack}>
        回到待办
      </Button>
    </View>
  )
}
