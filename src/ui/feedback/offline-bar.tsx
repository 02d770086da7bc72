import { Text, View } from '@tarojs/components'
import { accessible } from '../foundation/accessible'
import { Icon } from '../foundation/icon'
import './offline-bar.scss'

interface Props {
  offline: boolean
  text?: string
}

/** Says that there is no network and what that means. */
export function OfflineBar({ offline, text = '现在没有网络。您填的内容会先存在手机里。' }: Props) {
  if (!offline) return null
  return (
    <View className="ui-offline" {...accessible({ role: 'status', live: 'polite' })}>
      <Icon name="offline" />
      <Text>{text}</Text>
    </View>
  )
}
