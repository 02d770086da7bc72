import { View } from '@tarojs/components'
import { sendWord, officeName } from '@/services/procedure/office-words'
import { placeOf } from '@/services/procedure/place'
import { after } from '@/services/procedure/steps-around'
import type { ReviewView } from '@contract/views'
import type { Trouble } from '@/services/calls/call-failure'
import { openPage } from '@/services/routes/routes'
import { Button } from '@/ui/inputs/button'
import { DecisionTrouble } from './decision-trouble'
import { LeavingButtons } from './leaving-buttons'
import type { Review } from './use-review'

interface Props {
  review: Pick<Review, 'reopen' | 'showSheet'>
  view: ReviewView
  failed: Trouble | null
}

/** A claim that goes on in a bundle with others: where that is done, and never by itself. */
export function BundledActions({ review, view, failed }: Props) {
  const { line, step } = placeOf(view)
  const next = step && after(line, step)
  const where = next
    ? `${sendWord(line.offices, next.office.role)}${officeName(next.office.role, line.offices)}`
    : '交上去'
  return (
    <View className="review-actions">
      {failed && <DecisionTrouble trouble={failed} onReopen={review.reopen} />}
      <View className="review-actions__amount">{`这一步和别的单位凑成一批，一起${where}。`}</View>
      <Button look="primary" block icon="send" onTap={() => openPage('staffBundles')}>
        去报送
      </Button>
      <LeavingButtons view={view} showSheet={review.showSheet} />
    </View>
  )
}
