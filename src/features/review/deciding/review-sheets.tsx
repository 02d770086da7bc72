import { View } from '@tarojs/components'
import { ApproveConfirm } from './approve-confirm'
import { HandOverSheet } from './hand-over-sheet'
import { IdentitySheet } from './identity-sheet'
import { RefuseSheet } from './refuse-sheet'
import { loadQueue } from '../queue/queue-store'
import { stillThere } from '../words/return-choices'
import { ReturnSheet } from './return-sheet'
import type { Review } from './use-review'
import '../words/review-sheet.scss'

/**
 * The sheets of a claim. They belong outside the columns, which would cover them, and in a view of their own: WeChat is
 * sent all children of a view again when one of them goes.
 */
export const ReviewSheets = ({ review }: { review: Review }) => (
  <View className="review-sheets">
    <OpenSheet review={review} />
  </View>
)

function OpenSheet({ review }: { review: Review }) {
  const { view, live, progress, decide, sheet, showSheet, reopen, send } = review
  if (!view || !live || sheet === null) return null
  const handedOver = () => {
    reopen()
    void loadQueue()
  }
  const shared = { decide, onReopen: reopen, onClose: () => showSheet(null) }
  if (sheet === 'identity') return <IdentitySheet view={view} onClose={shared.onClose} />
  if (sheet === 'handOver')
    return <HandOverSheet view={view} onHandedOver={handedOver} onClose={shared.onClose} />
  if (sheet === 'approve') return <ApproveConfirm review={review} view={view} live={live} />
  if (sheet === 'return')
    return (
      <ReturnSheet
        {...shared}
        view={view}
        correction={{ ...progress.correction, fields: stillThere(progress.correction.fields, view) }}
        onChange={(correction) => progress.change({ correction })}
        onSend={(correction) => send({ action: 'return', correction })}
      />
    )
  return (
    <RefuseSheet
      {...shared}
      view={view}
      decision={live.seen}
      refusal={progress.refusal}
      onChange={(refusal) => progress.change({ refusal })}
      onSend={(conditionId, message) => send({ action: 'refuse', conditionId, message })}
    />
  )
}
