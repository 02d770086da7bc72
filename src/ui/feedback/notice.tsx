import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { accessible } from '../foundation/accessible'
import { classNames } from '../foundation/class-names'
import { Icon } from '../foundation/icon'
import { Tappable } from '../foundation/tappable'
import { unbroken } from '../foundation/unbroken'
import './notice.scss'

interface Props {
  tone: 'info' | 'ok' | 'warn' | 'danger'
  title?: string
  action?: { label: string; onTap: () => void }
  /** Edge to edge at the top of a page instead of a rounded block. */
  banner?: boolean
}

const toneIcons = { info: 'info', ok: 'check-circle', warn: 'warning', danger: 'cross-circle' } as const

/** Something to know before going on, with at most one thing to do about it. */
export function Notice({ tone, title, action, banner, children }: PropsWithChildren<Props>) {
  const urgent = tone === 'danger' || tone === 'warn'
  return (
    <View
      className={classNames('ui-notice', `ui-notice--${tone}`, banner && 'ui-notice--banner')}
      {...accessible({ role: urgent ? 'alert' : 'status' })}
    >
      <Icon name={toneIcons[tone]} size={24} tone={tone} />
      <View className="ui-notice__body">
        {title && <View className="ui-notice__title">{unbroken(title)}</View>}
        {children && <View>{unbroken(children)}</View>}
        {action && (
          <Tappable className="ui-notice__action" onTap={action.onTap}>
            {action.label}
            <Icon name="arrow-right" size={16} />
          </Tappable>
        )}
      </View>
    </View>
  )
}
