import { useState } from 'react'
import { Text, View } from '@tarojs/components'
import type { ReviewView } from '@contract/views'
import { clauseWords } from '@/services/claim/policy'
import { lineOf } from '@/services/procedure/line'
import { dueParameter } from '@/services/procedure/steps-around'
import { Card } from '@/ui/display/card'
import { Icon } from '@/ui/foundation/icon'
import { Tappable } from '@/ui/foundation/tappable'
import './open-points.scss'

/** Open points that touch what an office decides of tickets. Those of the days of each step stand beside them. */
const ofTickets = ['sameTicketTwice', 'ticketUnderTwoMeasures', 'travelPeriod']

/** What the source leaves open and what is assumed meanwhile, unfolded when asked for. */
export function OpenPoints({ view }: { view: ReviewView }) {
  const [open, setOpen] = useState(false)
  const { procedure, measure } = lineOf(view)
  const relevant = [...ofTickets, ...procedure.steps.map(dueParameter)]
  const points = measure?.openPoints.filter(({ id }) => relevant.includes(id)) ?? []
  if (points.length === 0) return null
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
