import { useState } from 'react'
import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { accessible } from '../foundation/accessible'
import { Icon } from '../foundation/icon'
import { NavigationBar } from './navigation-bar'
import { Tappable } from '../foundation/tappable'
import { useWideLayout } from '../foundation/use-wide-layout'
import './top-bar.scss'

const home = '/pages/home/index'
const tabs = [home, '/pages/inbox/index', '/pages/me/index']

type Place = {
  /** The page's address without what it was opened with. */
  address: string
  /** The way out of a page: back where one lies below, otherwise home; a tab page has its tabs. */
  out: 'back' | 'home' | null
}

function placeNow(): Place {
  const pages: { path?: string; route?: string }[] = Taro.getCurrentPages()
  const top = pages[pages.length - 1]
  const [path = ''] = (top?.route ?? top?.path ?? '').split('?')
  const address = `/${path.replace(/^\//, '')}`
  if (pages.length > 1) return { address, out: 'back' }
  return { address, out: tabs.includes(address) ? null : 'home' }
}

/** The title line a browser lacks, on a wide window with the app's navigation; WeChat draws its own, with its own ways out. */
export function TopBar({ title }: { title: string }) {
  // A page below another one is drawn again while that one is on top.
  const [{ address, out }] = useState(placeNow)
  const wide = useWideLayout()
  return (
    <View className="ui-top-bar">
      {out === 'back' && (
        <Tappable className="ui-top-bar__back" label="返回" onTap={() => window.history.back()}>
          <Icon name="arrow-left" size={24} />
        </Tappable>
      )}
      {out === 'home' && !wide && (
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
      {wide && <NavigationBar here={address} />}
    </View>
  )
}
