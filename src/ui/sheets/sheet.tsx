import { useId, type PropsWithChildren, type ReactNode } from 'react'
import { ScrollView, View } from '@tarojs/components'
import { accessible } from '../foundation/accessible'
import { Icon } from '../foundation/icon'
import { Tappable } from '../foundation/tappable'
import { useDialogStep } from './dialog-step'
import { useDialogFocus } from './use-dialog-focus'
import './sheet.scss'

interface Props {
  open: boolean
  title: string
  onClose: () => void
  /** Buttons that stay visible below the scrolling content. */
  action?: ReactNode
  /** Which part of the sheet is shown: each begins at its own top. */
  part?: string
}

/** A question or a list over the page, from the bottom on a phone and in the middle of a monitor. */
export function Sheet({ open, ...rest }: PropsWithChildren<Props>) {
  return open ? <OpenSheet {...rest} /> : null
}

function OpenSheet({
  title,
  onClose,
  action,
  part = 'whole',
  children,
}: PropsWithChildren<Omit<Props, 'open'>>) {
  const id = `sheet-${useId().replace(/:/g, '')}`
  useDialogFocus(id, true, onClose)
  useDialogStep(onClose)
  const focusTarget = process.env.TARO_ENV === 'h5' ? { tabindex: -1 } : {}
  return (
    <View className="ui-sheet-place">
      <View className="ui-sheet-shade" catchMove onClick={onClose} {...accessible({ hidden: true })} />
      <View
        id={id}
        className="ui-sheet"
        {...accessible({ role: 'dialog', modal: true, label: title })}
        {...focusTarget}
      >
        <View className="ui-sheet__head">
          <View className="ui-sheet__title" {...accessible({ role: 'heading', level: 2 })}>
            {title}
          </View>
          <Tappable className="ui-sheet__close" label="关闭" onTap={onClose}>
            <Icon name="close" size={24} />
          </Tappable>
        </View>
        <ScrollView key={part} className="ui-sheet__body" scrollY>
          <View className="ui-sheet__content">{children}</View>
        </ScrollView>
        {action && <View className="ui-sheet__action">{action}</View>}
      </View>
    </View>
  )
}
