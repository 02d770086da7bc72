import { useState } from 'react'
import { Text, View } from '@tarojs/components'
import { clauseWords, measure } from '@/services/claim/policy'
import { Card } from '@/ui/display/card'
import { Icon } from '@/ui/foundation/icon'
import { Tappable } from '@/ui/foundation/tappable'
import './open-points.scss'

/** Open points that touch what a grassroots union decides. */
const relevant = ['sameTicketTwice', 'ticketUnderTwoMeasures', 'travelPeriod', 'grassrootsReviewDays']

/** What the source leaves open and what is assumed meanwhile, unfolded when asked for. */
export function OpenPoints() {
  const [open, setOpen] = useState(false)
  const points = measure.openPoints.filter(({ id }) => relevant.includes(id))
  return (
    <Card>
      <Tappable className="review-open-points" expanded={open} onTap={() => setOpen(!open)}>
        <Icon name="question" tone="warn" />
        <Text className="review-open-points__title">{`文件没写清的 ${points.length} 处`}</Text>
        <Icon name={open ? 'arrow-up' : 'arrow-down'} size={16} tone="muted" />
      </Tappable>
      {open &&
        points.map(({ id, question, assumed, clause }) => (
          <View key={id} className="review-open-point">
            <View>{question}</View>
            <View className="review-open-point__note">{assumed}</View>
            <View className="review-open-point__note">{clauseWords(clause)}</View>
          </View>
        ))}
    </Card>
  )
}
