import { Text, View } from '@tarojs/components'
import './key-hints.scss'

interface Props {
  hints: readonly (readonly [keys: string, what: string])[]
}

/** Which keys do what, on the workbench in a browser. */
export function KeyHints({ hints }: Props) {
  if (process.env.TARO_ENV !== 'h5') return null
  return (
    <View className="review-keys">
      {hints.map(([keys, what]) => (
        <View key={keys} className="review-keys__hint">
          <Text className="review-keys__key">{keys}</Text>
          <Text>{what}</Text>
        </View>
      ))}
    </View>
  )
}
