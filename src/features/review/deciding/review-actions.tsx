import { View } from '@tarojs/components'
import { placeOf } from '@/services/procedure/place'
import { Button } from '@/ui/inputs/button'
import { AfterActions } from './after-actions'
import { AssignUnion } from './assign-union'
import { waitsForColleague } from './second-reading-notice'
import { DecisionTrouble } from './decision-trouble'
import { reopenHelps } from '../words/staff-sentences'
import { keepsChecks, passWordsOf } from '../words/level-words'
import { forwardHindrance, originalsWords } from '../words/live-decision'
import type { Review } from './use-review'
import '../words/review-actions.scss'

interface Props {
  review: Review
  claimId: string
  onNext: (claimId: string) => void
  onBack: () => void
}

/** The three things an officer can do with a claim; afterwards the way on to the next. */
export function ReviewActions({ review, claimId, onNext, onBack }: Props) {
  const { view, live, progress, decide, mayDecide, sheet, showSheet, reopen, send } = review
  if (!view || !live) return null
  if (!mayDecide)
    return <AfterActions outcome={review.outcome} claimId={claimId} onNext={onNext} onBack={onBack} />
  const place = placeOf(view)
  if (place.kind === 'finding') return <AssignUnion review={review} />
  const { identityConfirmed, originalsSeen, ticketChoice } = progress
  const confirmed = { identityConfirmed, originalsSeen: [...originalsSeen], ticketChoice }
  const failed = sheet === null ? decide.trouble : null
  if (failed && reopenHelps(failed)) return <DecisionTrouble trouble={failed} onReopen={reopen} />
  const pass = passWordsOf(view)
  const hindrance = waitsForColleague(view) ?? forwardHindrance(live, identityConfirmed)
  // Money is asked about once, with its sum; what goes up to another office is not.
  const forward = () =>
    pass.action !== 'forward' ? showSheet('approve') : send({ action: pass.action, ...confirmed })
  return (
    <View className="review-actions">
      {failed && <DecisionTrouble trouble={failed} onReopen={reopen} />}
      <View className="review-actions__amount">{originalsWords(live)}</View>
      <View id="review-forward">
        <Button
          look="primary"
          block
          busy={decide.busy === pass.action && pass.busy}
          disabledReason={hindrance ?? undefined}
          onTap={forward}
        >
          {pass.button}
        </Button>
      </View>
      {keepsChecks(place.line, view.level) && hindrance === null && (
        <Button
          look="text"
          block
          busy={decide.busy === 'keepChecks' && '正在记'}
          onTap={() => send({ action: 'keepChecks', ...confirmed })}
        >
          保存核对结果，稍后批量转交
        </Button>
      )}
      <View className="review-actions__pair">
        <Button block onTap={() => showSheet('return')}>
          退回补正
        </Button>
        <Button block look="danger" onTap={() => showSheet('refuse')}>
          不通过
        </Button>
      </View>
    </View>
  )
}
