import { useState } from 'react'
import { Text, View } from '@tarojs/components'
import { useDidHide, useDidShow } from '@tarojs/taro'
import { accessible } from '../foundation/accessible'
import { classNames } from '../foundation/class-names'
import { Tappable } from '../foundation/tappable'
import { hideToast, useToast } from './toast'
import './toast.scss'

interface Props {
  /** Inside the action area: the area grows by it above the buttons, however many there are. */
  aboveAction?: boolean
}

/** Where showToast appears; Screen places it once, and only the visible page fills it. */
export function ToastHost({ aboveAction = false }: Props) {
  const { text, action } = useToast()
  const [visible, setVisible] = useState(true)
  useDidShow(() => setVisible(true))
  useDidHide(() => setVisible(false))

  const undo = () => {
    hideToast()
    action?.onTap()
  }
  const spoken = visible ? text : null
  return (
    <View
      className={classNames(
        'ui-toast-place',
        aboveAction && 'ui-toast-place--above',
        spoken !== null && 'ui-toast-place--shown',
      )}
      {...accessible({ role: 'status', live: 'polite' })}
    >
      {spoken !== null && (
        <View className="ui-toast">
          <Text className="ui-toast__text">{spoken}</Text>
          {action && (
            <Tappable className="ui-toast__action" onTap={undo}>
              {action.label}
            </Tappable>
          )}
        </View>
      )}
    </View>
  )
}
