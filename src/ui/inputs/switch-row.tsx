import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classNames } from '../foundation/class-names'
import { Tappable } from '../foundation/tappable'
import './switch-row.scss'

interface Props {
  label: string
  note?: ReactNode
  on: boolean
  onChange: (on: boolean) => void
}

/** A setting that takes effect at once; the word 开 or 关 stands beside the switch. */
export function SwitchRow({ label, note, on, onChange }: Props) {
  return (
    <Tappable role="switch" checked={on} label={label} className="ui-switch-row" onTap={() => onChange(!on)}>
      <View className="ui-switch-row__text">
        {label}
        {note && <View className="ui-switch-row__note">{note}</View>}
      </View>
      <View className="ui-switch-row__word">{on ? '开' : '关'}</View>
      <View className={classNames('ui-switch', on && 'ui-switch--on')}>
        <View className="ui-switch__knob" />
      </View>
    </Tappable>
  )
}
