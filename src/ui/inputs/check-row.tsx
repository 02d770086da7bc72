import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classNames } from '../foundation/class-names'
import { Icon } from '../foundation/icon'
import { Tappable } from '../foundation/tappable'
import { unbroken } from '../foundation/unbroken'
import './check-row.scss'

interface Props {
  label: string
  note?: ReactNode
  checked: boolean
  onChange: (checked: boolean) => void
  disabled?: boolean
}

/** One yes-or-no as a whole row to tap: a consent, a paper at hand, an item checked by staff. */
export function CheckRow({ label, note, checked, onChange, disabled }: Props) {
  return (
    <Tappable
      role="checkbox"
      checked={checked}
      disabled={disabled}
      label={label}
      className={classNames('ui-check-row', checked && 'ui-check-row--on')}
      onTap={() => onChange(!checked)}
    >
      <View className="ui-check-row__mark">{checked && <Icon name="check" size={20} />}</View>
      <View className="ui-check-row__text">
        {label}
        {note && <View className="ui-check-row__note">{unbroken(note)}</View>}
      </View>
    </Tappable>
  )
}
