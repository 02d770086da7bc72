export type Role =
  | 'button'
  | 'link'
  | 'heading'
  | 'alert'
  | 'status'
  | 'dialog'
  | 'radio'
  | 'radiogroup'
  | 'checkbox'
  | 'switch'
  | 'progressbar'
  | 'list'
  | 'listitem'
  | 'img'
  | 'group'
  | 'search'
  | 'grid'
  | 'table'
  | 'row'
  | 'columnheader'
  | 'cell'
  | 'tab'
  | 'tablist'
  | 'navigation'

export interface Accessible {
  role?: Role
  label?: string
  live?: 'polite' | 'assertive'
  hidden?: boolean
  modal?: boolean
  checked?: boolean
  selected?: boolean
  /** Of the head of a column: the rows stand in its order. */
  sort?: 'ascending' | 'none'
  /** Of a link in a navigation: it leads to where one is. */
  current?: 'page'
  /** A button that is on. */
  pressed?: boolean
  disabled?: boolean
  expanded?: boolean
  required?: boolean
  invalid?: boolean
  /** Of a heading; WeChat knows none. */
  level?: number
  valuenow?: number
}

const isBrowser = process.env.TARO_ENV !== 'weapp'

/**
 * What a screen reader should hear, as the attributes this platform reads:
 * `role` and string values in a browser, `aria-role` and plain values in WeChat.
 */
export function accessible({
  role,
  level,
  ...states
}: Accessible): Record<string, string | number | boolean> {
  const props: Record<string, string | number | boolean> = {}
  if (role) props[isBrowser ? 'role' : 'aria-role'] = role
  if (level && isBrowser) props['aria-level'] = String(level)
  for (const [name, value] of Object.entries(states))
    if (value !== undefined) props[`aria-${name}`] = isBrowser ? String(value) : value
  return props
}

interface KeyPress {
  key?: string
  preventDefault(): void
  stopPropagation(): void
}

/** Makes a tappable view reachable by keyboard in a browser: Tab to it, Enter or Space to tap. */
export function keyboard(onTap: (() => void) | undefined): Record<string, unknown> {
  if (!isBrowser || !onTap) return {}
  return {
    tabindex: 0,
    onKeyDown: (event: KeyPress) => {
      if (event.key !== 'Enter' && event.key !== ' ') return
      event.preventDefault()
      event.stopPropagation()
      onTap()
    },
  }
}
