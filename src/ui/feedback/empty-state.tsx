import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { Icon } from '../foundation/icon'
import type { IconName } from '../foundation/icons'
import { unbroken } from '../foundation/unbroken'
import './empty-state.scss'

interface Props {
  title: string
  text?: string
  icon?: IconName
}

/** Nothing here yet, and what to do about it; children hold the button. */
export function EmptyState({ title, text, icon = 'document', children }: PropsWithChildren<Props>) {
  return (
    <View className="ui-empty">
      <View className="ui-empty__icon">
        <Icon name={icon} size={32} tone="primary" />
      </View>
      <View className="ui-empty__title">{unbroken(title)}</View>
      {text && <View className="ui-empty__text">{unbroken(text)}</View>}
      {children}
    </View>
  )
}
