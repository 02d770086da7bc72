import { Text, View } from '@tarojs/components'
import { classNames } from '../foundation/class-names'
import { Icon } from '../foundation/icon'
import type { IconName } from '../foundation/icons'
import './tag.scss'

export type TagTone = 'ok' | 'warn' | 'danger' | 'info' | 'neutral'

const toneIcons: Record<TagTone, IconName> = {
  ok: 'check-circle',
  warn: 'warning',
  danger: 'cross-circle',
  info: 'info',
  neutral: 'clock',
}

interface Props {
  tone: TagTone
  /** The word; state is never colour alone. */
  text: string
  icon?: IconName
}

/** A state in one word, with icon and colour. */
export function Tag({ tone, text, icon = toneIcons[tone] }: Props) {
  return (
    <View className={classNames('ui-tag', `ui-tag--${tone}`)}>
      <Icon name={icon} size={16} />
      <Text>{text}</Text>
    </View>
  )
}
