import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { accessible } from './accessible'
import { Icon } from './icon'
import { Tappable } from './tappable'
import './top-bar.scss'

/** The title line a browser lacks; WeChat draws its own. */
export function TopBar({ title }: { title: string }) {
  const canGoBack = Taro.getCurrentPages().length > 1
  return (
    <View className="ui-top-bar">
      {canGoBack && (
        <Tappable className="ui-top-bar__back" label="返回" onTap={() => void Taro.navigateBack()}>
          <Icon name="arrow-left" size={24} />
        </Tappable>
      )}
      <Text className="ui-top-bar__title" {...accessible({ role: 'heading', level: 1 })}>
        {title}
      </Text>
    </View>
  )
}
