import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { classNames } from '../foundation/class-names'
import './columns.scss'

interface Props {
  /** Widths on a monitor: a narrow list first, or all equal. `main-first`: a page's matter and beside it what goes with it, scrolling as one. */
  shape?: 'equal' | 'list-first' | 'main-first'
}

/** WeChat can bring into sight only what scrolls with the page: there equal columns do. */
const scrollsAsPage = process.env.TARO_ENV === 'weapp'

/** Children below each other on a phone and side by side from 900 px, there each scrolling on its own unless WeChat has to scroll to one. */
export function Columns({ shape = 'equal', children }: PropsWithChildren<Props>) {
  return (
    <View className={classNames('ui-columns', `ui-columns--${shape}`, scrollsAsPage && 'ui-columns--weapp')}>
      {children}
    </View>
  )
}
