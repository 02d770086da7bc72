import { useState, type PropsWithChildren } from 'react'
import { Text, View } from '@tarojs/components'
import { classNames } from '../foundation/class-names'
import { Icon } from '../foundation/icon'
import { Tappable } from '../foundation/tappable'
import './disclosure.scss'

interface Props {
  label: string
  /** While open; the same words otherwise. */
  openLabel?: string
  /** Opened from the start. */
  initially?: boolean
  /** A line of a card, or a whole row of a list. */
  shape?: 'line' | 'row'
}

/** More of the same thing one tap away, below where the tap was. */
export function Disclosure(props: PropsWithChildren<Props>) {
  const { label, openLabel = label, initially = false, shape = 'line', children } = props
  const [open, setOpen] = useState(initially)
  return (
    <View className={classNames('ui-disclosure', `ui-disclosure--${shape}`)}>
      <Tappable className="ui-disclosure__switch" expanded={open} onTap={() => setOpen(!open)}>
        <Text className="ui-disclosure__label">{open ? openLabel : label}</Text>
        <Icon name={open ? 'arrow-up' : 'arrow-down'} size={16} />
      </Tappable>
      {open && <View className="ui-disclosure__inside">{children}</View>}
    </View>
  )
}
