import { useState } from 'react'
import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { accessible } from './accessible'
import { Icon } from './icon'
import { Tappable } from './tappable'
import './top-bar.scss'

const home = '/pages/home/index'
const tabs = [home, '/pages/inbox/index', '/pages/me/index']

/** The way out of a page: back where one lies below, otherwise home; a tab page has its tabs. */
function wayOut(): 'back' | 'home' | null {
  const pages: { path?: string; route?: string }[] = Taro.getCurrentPages()
  if (pages.length > 1) return 'back'
  const address = pages[0]?.route ?? pages[0]?.path ?? ''
  return tabs.some((tab) => `/${address.replace(/^\//, '')}`.startsWith(tab)) ? null : 'home'
}

/** The title line a browser lacks; WeChat draws its own, with its own ways out. */
export function TopBar({ title }: { title: string }) {
  // A page below another one is drawn again while that one is on top.
  const [out] = useState(wayOut)
  return (
    <View className="ui-top-bar">
      {out === 'back' && (
        <Tappable className="ui-top-bar__back" label="返回" onTap={() => window.history.back()}>
          <Icon name="arrow-left" size={24} />
        </Tappable>
      )}
      {out === 'home' && (
        <Tappable
          className="ui-top-bar__back"
          label="回首页"
          onTap={() => void Taro.switchTab({ url: home })}
        >
          <Icon name="home" size={24} />
        </Tappable>
      )}
      <Text className="ui-top-bar__title" {...accessible({ role: 'heading', level: 1 })}>
        {title}
      </Text>
    </View>
  )
}
