import { Text, View } from '@tarojs/components'
import { accessible } from '../foundation/accessible'
import { Icon } from '../foundation/icon'
import './error-line.scss'

/** What is wrong with the answer above it, read aloud as soon as it appears. */
export function ErrorLine({ text }: { text?: string }) {
  if (!text) return null
  return (
    <View className="ui-error-line" {...accessible({ role: 'alert', live: 'assertive' })}>
      <Icon name="warning" size={16} />
      <Text>{text}</Text>
    </View>
  )
}
