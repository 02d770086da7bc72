import { View } from '@tarojs/components'
import { isValidElement, type ReactNode } from 'react'
import { classNames } from '../foundation/class-names'
import { Icon } from '../foundation/icon'
import type { IconName } from '../foundation/icons'
import { MoneyText } from './money-text'
import { Tappable } from '../foundation/tappable'
import { unbroken } from '../foundation/unbroken'
import './row.scss'

interface Props {
  label: ReactNode
  value?: ReactNode
  /** The value is what the person came for: a day or an amount. */
  strong?: boolean
  /** A second, smaller line under the label. */
  note?: ReactNode
  icon?: IconName
  onTap?: () => void
  /** What a screen reader says for the whole row. */
  spoken?: string
}

const aSum = /^[\d,.]+ ?元$/

const isSum = (value: ReactNode): boolean =>
  typeof value === 'string' ? aSum.test(value) : isValidElement(value) && value.type === MoneyText

/** One line of a list: what it is, its value, and an arrow when it leads somewhere. */
export function Row({ label, value, strong = false, note, icon, onTap, spoken }: Props) {
  const inside = (
    <>
      {icon && <Icon name={icon} size={24} tone="primary" />}
      <View className="ui-row__text">
        <View className="ui-row__line">
          <View className="ui-row__label">{unbroken(label)}</View>
          {value !== undefined && (
            <View className={classNames('ui-row__value', strong && 'ui-row__value--strong')}>
              {unbroken(value)}
            </View>
          )}
        </View>
        {note && <View className="ui-row__note">{unbroken(note)}</View>}
      </View>
      {onTap && <Icon name="arrow-right" size={16} tone="muted" />}
    </>
  )
  const className = classNames('ui-row', Boolean(note) && 'ui-row--noted', isSum(value) && 'ui-row--sum')
  if (!onTap)
    return <View className={classNames(className, value !== undefined && 'ui-row--pair')}>{inside}</View>
  return (
    <Tappable className={classNames(className, 'ui-row--tappable')} label={spoken} onTap={onTap}>
      {inside}
    </Tappable>
  )
}
