import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import { accessible } from '../foundation/accessible'
import { unbroken } from '../foundation/unbroken'
import './card-title.scss'

/** The first line of a card, with room for a Tag or a small button at its end. */
export function CardTitle({ end, children }: PropsWithChildren<{ end?: ReactNode }>) {
  return (
    <View className="ui-card-title">
      <View className="ui-card-title__text" {...accessible({ role: 'heading', level: 3 })}>
        {unbroken(children)}
      </View>
      {end}
    </View>
  )
}
