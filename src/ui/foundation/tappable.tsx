import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { accessible, keyboard, type Accessible } from './accessible'
import { classNames } from './class-names'
import './tappable.scss'

interface Props extends Accessible {
  onTap: () => void
  className?: string
}

/** Anything that answers a tap: a button for screen readers and keyboards unless `role` says otherwise. */
export function Tappable({ onTap, className, children, ...meaning }: PropsWithChildren<Props>) {
  const tap = () => {
    if (!meaning.disabled) onTap()
  }
  return (
    <View
      className={classNames('ui-tappable', className)}
      hoverClass={meaning.disabled ? 'none' : 'ui-pressed'}
      hoverStayTime={80}
      onClick={tap}
      {...accessible({ role: 'button', ...meaning })}
      {...keyboard(tap)}
    >
      {children}
    </View>
  )
}
