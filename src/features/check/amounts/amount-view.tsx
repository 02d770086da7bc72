import { View } from '@tarojs/components'
import { MoneyText } from '@/ui/display/money-text'
import './amount-view.scss'
import type { AmountWords } from './amount-words'

interface Props {
  amount: AmountWords
  size: 'large' | 'medium' | 'inline'
}

/** What a measure gives. */
export function AmountView({ amount: { lead, cents, note }, size }: Props) {
  return (
    <View>
      {cents !== null && (
        <View className="amount-view__line">
          <View>{lead}</View>
          <MoneyText cents={cents} size={size} />
        </View>
      )}
      {note !== null && <View>{note}</View>}
    </View>
  )
}
