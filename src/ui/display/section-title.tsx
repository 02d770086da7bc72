import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import { accessible } from '../foundation/accessible'
import { unbroken } from '../foundation/unbroken'
import './section-title.scss'

/** Heads a group of cards. */
export function SectionTitle({ end, children }: PropsWithChildren<{ end?: ReactNode }>) {
  return (
    <View className="ui-section-title">
      <View {...accessible({ role: 'heading', level: 2 })}>{unbroken(children)}</View>
      {end}
    </View>
  )
}
