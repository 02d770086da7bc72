import { View } from '@tarojs/components'
import { accessible } from '@/ui/foundation/accessible'
import { Card } from '@/ui/display/card'
import { MoneyText } from '@/ui/display/money-text'
import './total-card.scss'
import { totalWords } from '../verdict/total-words'
import type { Check } from '../answering/use-check'

/** What can be had, the largest thing on the screen: the sum, or by name what has none. */
export function TotalCard({ check }: { check: Check }) {
  const { lead, cents, gets, nearly, more } = totalWords(check)
  return (
    <Card>
      <View className={cents === null ? 'total-card__head' : 'total-card__lead'}>{lead}</View>
      {cents !== null && <MoneyText size="huge" cents={cents} />}
      {gets.length > 0 && (
        <View {...accessible({ role: 'list', label: lead })}>
          {gets.map((line) => (
            <View key={line} className="total-card__get" {...accessible({ role: 'listitem' })}>
              {line}
            </View>
          ))}
        </View>
      )}
      {nearly.map((line) => (
        <View key={line} className="total-card__nearly">
          {line}
        </View>
      ))}
      {more.map((line) => (
        <View key={line} className="total-card__more">
          {line}
        </View>
      ))}
    </Card>
  )
}
