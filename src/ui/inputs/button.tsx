import { Button as TaroButton, Text, View, type ButtonProps } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { accessible, keyboard } from '../foundation/accessible'
import { classNames } from '../foundation/class-names'
import { Icon } from '../foundation/icon'
import type { IconName } from '../foundation/icons'
import './button.scss'

interface Props {
  onTap?: () => void
  look?: 'primary' | 'secondary' | 'danger' | 'text'
  /** Fills the width. */
  block?: boolean
  icon?: IconName
  /** Work is under way: no second tap, and these words instead of the children. */
  busy?: string | false
  /** Why it cannot be tapped yet, shown above it; setting it disables the button. */
  disabledReason?: string
  /** Spoken instead of the children. */
  label?: string
  /** WeChat's own abilities, for example getPhoneNumber. */
  openType?: ButtonProps['openType']
  onGetPhoneNumber?: ButtonProps['onGetPhoneNumber']
}

/** Says what happens when tapped: 提交申请, not 确定. */
export function Button(props: PropsWithChildren<Props>) {
  const { onTap, look = 'secondary', block, icon, busy, disabledReason, label, children } = props
  const { openType, onGetPhoneNumber } = props
  const idle = !busy && !disabledReason
  const tap = () => {
    if (idle) onTap?.()
  }
  const className = classNames(
    'ui-button',
    `ui-button--${look}`,
    block && 'ui-button--block',
    !idle && 'ui-button--idle',
  )
  return (
    <View className={classNames('ui-button-place', block && 'ui-button-place--block')}>
      {disabledReason && (
        <View className="ui-button__reason">
          <Icon name="info" size={16} />
          <Text>{disabledReason}</Text>
        </View>
      )}
      <TaroButton
        className={className}
        hoverClass={idle ? 'ui-pressed' : 'none'}
        onClick={tap}
        openType={idle ? openType : undefined}
        onGetPhoneNumber={onGetPhoneNumber}
        {...accessible({ role: 'button', label: busy || label, disabled: !idle })}
        {...keyboard(tap)}
      >
        {busy && <View className="ui-button__spin" />}
        {!busy && icon && <Icon name={icon} />}
        <Text>{busy || children}</Text>
      </TaroButton>
    </View>
  )
}
