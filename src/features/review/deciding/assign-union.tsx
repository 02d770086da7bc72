import { useState } from 'react'
import { View } from '@tarojs/components'
import { Button } from '@/ui/inputs/button'
import { AssignUnionSheet } from './assign-union-sheet'
import { DecisionTrouble } from './decision-trouble'
import type { Review } from './use-review'

/** What a district union does with a claim whose employer is not in the list: find its union, or give it back. */
export function AssignUnion({ review }: { review: Review }) {
  const { view, decide, sheet, showSheet, reopen, send } = review
  const [choosing, setChoosing] = useState(false)
  if (!view) return null
  const failed = sheet === null && !choosing ? decide.trouble : null
  return (
    <View className="review-actions">
      {failed && <DecisionTrouble trouble={failed} onReopen={reopen} />}
      <Button
        look="primary"
        block
        busy={decide.busy === 'assignUnion' && '正在转'}
        onTap={() => setChoosing(true)}
      >
        选单位工会，转去核对
      </Button>
      <View className="review-actions__pair">
        <Button block onTap={() => showSheet('return')}>
          退回补正
        </Button>
        <Button block look="danger" onTap={() => showSheet('refuse')}>
          不通过
        </Button>
      </View>
      {choosing && (
        <AssignUnionSheet
          claimId={view.id}
          employerName={view.employer?.name ?? ''}
          onChoose={(unionId) => {
            setChoosing(false)
            send({ action: 'assignUnion', unionId })
          }}
          onClose={() => setChoosing(false)}
        />
      )}
    </View>
  )
}
