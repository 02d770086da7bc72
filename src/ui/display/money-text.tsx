import { Text, View } from '@tarojs/components'
import { accessible } from '../foundation/accessible'
import { classNames } from '../foundation/class-names'
import { formatMoney } from '../foundation/format-money'
import './money-text.scss'

interface Props {
  cents: number
  /** `huge` is what a whole screen is about, `large` the largest of a card; `inline` sits in a sentence or a row. */
  size?: 'huge' | 'large' | 'medium' | 'inline'
}

/** An amount: 376 元, 188.50 元. */
export function MoneyText({ cents, size = 'large' }: Props) {
  const amount = formatMoney(cents)
  return (
    <View className={classNames('ui-money', `ui-money--${size}`)} {...accessible({ label: `${amount}元` })}>
      <Text className="ui-money__amount">{amount}</Text>
      <Text className="ui-money__unit">元</Text>
    </View>
  )
}
