import { Fragment, type ReactNode } from 'react'
import { View } from '@tarojs/components'
import { classNames } from '@/ui/foundation/class-names'
import './fact-list.scss'

export interface Fact {
  label: string
  value: string
  /** Stands beside the value where there is room, below it elsewhere. */
  beside?: ReactNode
}

interface Props {
  facts: readonly Fact[]
  /** Labels of four characters instead of two. */
  wideLabels?: boolean
}

/** What was filled in, line by line and close together, for comparing with paper. */
export function FactList({ facts, wideLabels }: Props) {
  return (
    <View className={classNames('review-facts', wideLabels && 'review-facts--wide-labels')}>
      {facts.map(({ label, value, beside }, index) => (
        <Fragment key={`${index} ${label}`}>
          <View className="review-fact__label">{label}</View>
          {beside ? (
            <View className="review-fact__said">
              <View className="review-fact__value">{value}</View>
              {beside}
            </View>
          ) : (
            <View className="review-fact__value">{value}</View>
          )}
        </Fragment>
      ))}
    </View>
  )
}
