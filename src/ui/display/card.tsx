import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { classNames } from '../foundation/class-names'
import { Tappable } from '../foundation/tappable'
import './card.scss'

interface Props {
  /** Makes the whole card one target; then give it a label. */
  onTap?: () => void
  label?: string
  /** No inner space, for a list of rows. */
  flush?: boolean
}

/** One matter on a white ground. Lists inside use hairlines, never another card. */
export function Card({ onTap, label, flush, children }: PropsWithChildren<Props>) {
  const className = classNames('ui-card', flush ? 'ui-card--flush' : 'ui-card--padded')
  if (!onTap) return <View className={className}>{children}</View>
  return (
    <Tappable className={className} label={label} onTap={onTap}>
      {children}
    </Tappable>
  )
}
