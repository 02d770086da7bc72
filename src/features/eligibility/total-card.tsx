import { View } from '@tarojs/components'
import { Card } from '@/ui/card'
import { MoneyText } from '@/ui/money-text'
import './total-card.scss'
import { totalWords } from './total-words'
import type { Check } from './use-check'

/** The sum of what can be had, the largest thing on the screen. */
export function TotalCard({ check }: { check: Check }) {
  const { lead, cents, more } = totalWords(check)
  return (
    <Card>
      <View className="total-card__lead">{lead}</View>
      {cents !== null && <MoneyText size="huge" cents={cents} />}
      {more.map((line) => (
        <View key={line} className="total-card__more">
          {line}
        </View>
      ))}
    </Card>
  )
}
