import type { CSSProperties } from 'react'
import { iconSvg } from '@/ui/icons'

const names = ['warning', 'clock', 'flag', 'person', 'check', 'search'] as const

/** The drawings that the marks of all rows share, as custom properties of the list around them. */
export const rowIcons = Object.fromEntries(
  names.map((name) => [
    `--review-icon-${name}`,
    `url("data:image/svg+xml,${encodeURIComponent(iconSvg(name))}")`,
  ]),
) as CSSProperties
