import { createContext, useContext } from 'react'
import { Text, View } from '@tarojs/components'
import { accessible } from '../foundation/accessible'
import { Icon } from '../foundation/icon'
import './offline-bar.scss'

/** Whether something the person did stands in line. Set by the app around all pages; the component set only reads it. */
export const WaitingContext = createContext(false)

/** Says that the cloud is full and that waiting is enough. */
export function WaitingBar() {
  if (!useContext(WaitingContext)) return null
  return (
    <View className="ui-offline" {...accessible({ role: 'status', live: 'polite' })}>
      <Icon name="clock" />
      <Text>现在用的人多，正在排队。填的都在，请不要关，轮到了自动办。</Text>
    </View>
  )
}
