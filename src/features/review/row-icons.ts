import type { CSSProperties } from 'react'
import { iconSvg } from '@/ui/icons'
import type { Mark } from './queue-words'

const names: readonly Mark['icon'][] = ['warning', 'clock', 'flag', 'person', 'check']

/** The drawings that the marks of all rows share, as custom properties of the list around them. */
export const rowIcons = Object.fromEntries(
  names.map((name) => [
    `--review-icon-${name}`,
    `url("data:image/svg+xml,${encodeURIComponent(iconSvg(name))}")`,
  ]),
) as CSSProperties
