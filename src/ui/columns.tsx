import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { classNames } from './class-names'
import './columns.scss'

interface Props {
  /** Widths on a monitor: a narrow list first, or all equal. */
  shape?: 'equal' | 'list-first'
}

/** Children below each other on a phone and side by side from 900 px, each scrolling on its own. */
export function Columns({ shape = 'equal', children }: PropsWithChildren<Props>) {
  return <View className={classNames('ui-columns', `ui-columns--${shape}`)}>{children}</View>
}
