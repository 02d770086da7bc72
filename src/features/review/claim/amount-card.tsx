import { View } from '@tarojs/components'
import type { Day } from '@domain/calendar/day'
import type { ReviewView } from '@contract/views'
import { placeOf } from '@/services/procedure/place'
import { staffAmountName } from '@/services/procedure/staff-words'
import { amountLineWords, isMoney } from '@/services/words/amount-line-words'
import { instantWords } from '@/services/words/day-words'
import { Card } from '@/ui/display/card'
import { MoneyText } from '@/ui/display/money-text'
import { Notice } from '@/ui/feedback/notice'
import { unbroken } from '@/ui/foundation/unbroken'
import { amountChangeWords } from '../words/amount-change'
import { workingWords, type LiveDecision } from '../words/live-decision'
import { liesHere } from '../words/pass-words'
import { dueMark, reckonedWords, staffStageName } from '../words/queue-words'
import { RowMark } from '../words/row-mark'
import './amount-card.scss'

interface Props {
  view: ReviewView
  live: LiveDecision
  today: Day
}

/** How much this claim is about, how that came about, and by when it should be done. */
export function AmountCard({ view, live, today }: Props) {
  const { applied } = live
  const working = applied.byItems ? workingWords(applied) : amountLineWords(applied)
  const changed = amountChangeWords(view.timeline)
  const reckoned = reckonedWords([view.due])
  return (
    <Card>
      <View className="review-amount">
        {isMoney(applied) && (
          <>
            <View className="review-amount__what">
              {(!liesHere(view) && staffAmountName(placeOf(view))) || '按申请能领'}
            </View>
            <MoneyText cents={applied.amount.payable} />
          </>
        )}
        {working !== '' && <View className="review-amount__note">{working}</View>}
        {changed !== null && <Notice tone="info">{changed}</Notice>}
        <View className="review-amount__marks">
          {view.due ? (
            <RowMark {...dueMark(view.due, today)} />
          ) : (
            <RowMark tone="info" icon="clock" text={staffStageName(view)} />
          )}
        </View>
        {reckoned !== null && <View className="review-amount__note">{reckoned}</View>}
        {view.submittedAt !== null && (
          <View className="review-amount__note">
            {unbroken(`${instantWords(view.submittedAt, today)} 提交`)}
          </View>
        )}
      </View>
    </Card>
  )
}
