import { View } from '@tarojs/components'
import { accessible } from './accessible'
import { classNames } from './class-names'
import type { IconName } from './icons'
import './icon-drawings.scss'
import './icon.scss'

export type Tone = 'primary' | 'ok' | 'warn' | 'danger' | 'info' | 'money' | 'muted'

interface Props {
  name: IconName
  /** Without a tone the icon takes the colour of the text around it. */
  tone?: Tone
  /** Pixels before the large-type scale. */
  size?: 16 | 20 | 24 | 32 | 48
  /** Only for an icon that stands alone; otherwise it is decoration and stays silent. */
  label?: string
}

/**
 * One icon of the project's set. The drawing is a CSS mask filled with the current colour,
 * so it follows theme and tone without being drawn again.
 */
export function Icon({ name, tone, size = 20, label }: Props) {
  return (
    <View
      className={classNames('ui-icon', `ui-icon--${name}`, `ui-icon--${size}`, tone && `ui-icon--${tone}`)}
      {...accessible(label ? { role: 'img', label } : { hidden: true })}
    />
  )
}
