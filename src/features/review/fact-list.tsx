import { View } from '@tarojs/components'
import './fact-list.scss'

export interface Fact {
  label: string
  value: string
}

/** What was filled in, line by line and close together, for comparing with paper. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  return (
    <View className="review-facts">
      {facts.map(({ label, value }) => (
        <View key={label} className="review-fact">
          <View className="review-fact__label">{label}</View>
          <View className="review-fact__value">{value}</View>
        </View>
      ))}
    </View>
  )
}
