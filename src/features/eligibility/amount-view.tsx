import { View } from '@tarojs/components'
import { Disclosure } from '@/ui/disclosure'
import { MoneyText } from '@/ui/money-text'
import './amount-view.scss'
import type { AmountWords } from './amount-words'

interface Props {
  amount: AmountWords
  size: 'large' | 'medium' | 'inline'
}

/** What a measure gives, with the working one tap away. */
export function AmountView({ amount: { lead, cents, note, working }, size }: Props) {
  return (
    <View className="amount-view">
      {cents !== null && (
        <View className={`amount-view__line amount-view__line--${size}`}>
          <View className="amount-view__lead">{lead}</View>
          <MoneyText cents={cents} size={size} />
        </View>
      )}
      {note !== null && <View>{note}</View>}
      {working.length > 0 && (
        <Disclosure label="怎么算的">
          {working.map((line) => (
            <View key={line}>{line}</View>
          ))}
        </Disclosure>
      )}
    </View>
  )
}
