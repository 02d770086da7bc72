import { useEffect, useRef } from 'react'

export type Shortcuts = Readonly<Record<string, () => void>>

const writes = 'input, textarea, select'
const scrollKeys = ['ArrowDown', 'ArrowUp']

function isBusyElsewhere(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return true
  if (document.querySelector('[role="dialog"]')) return true
  return event.target instanceof Element && event.target.closest(writes) !== null
}

/** Single keys for the workbench in a browser; silent while someone writes or a sheet is open. */
export function useBrowserShortcuts(shortcuts: Shortcuts) {
  const latest = useRef(shortcuts)
  useEffect(() => {
    latest.current = shortcuts
  })
  useEffect(() => {
    if (process.env.TARO_ENV !== 'h5') return
    const onKeyDown = (event: KeyboardEvent) => {
      const act = latest.current[event.key.length === 1 ? event.key.toLowerCase() : event.key]
      if (!act || isBusyElsewhere(event)) return
      if (scrollKeys.includes(event.key) || event.key.length === 1) event.preventDefault()
      act()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}
