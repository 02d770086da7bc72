import { useEffect } from 'react'

const focusable = '[tabindex="0"], input, textarea, select, a[href]'

/**
 * In a browser, keeps the keyboard inside an open dialog: focus goes in, Tab goes round, Escape closes,
 * and focus returns to where it was. WeChat's screen readers follow aria-modal instead.
 */
export function useDialogFocus(id: string, open: boolean, onClose: () => void) {
  useEffect(() => {
    if (process.env.TARO_ENV !== 'h5' || !open) return
    const before = document.activeElement
    const dialog = document.getElementById(id)
    // Taro's elements move their children while they settle, and a moved element loses the focus.
    const settled = setTimeout(() => dialog?.focus(), 60)

    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose()
      if (event.key !== 'Tab' || !dialog) return
      const stops = dialog.querySelectorAll<HTMLElement>(focusable)
      const first = stops[0]
      const last = stops[stops.length - 1]
      const active = document.activeElement
      const leaving = event.shiftKey ? active === first || active === dialog : active === last
      const outside = !dialog.contains(active)
      if (!leaving && !outside) return
      event.preventDefault()
      ;(event.shiftKey ? last : first)?.focus()
    }
    // Taro's inputs stop the event on its way up, so listen on its way down.
    document.addEventListener('keydown', onKeyDown, true)
    return () => {
      clearTimeout(settled)
      document.removeEventListener('keydown', onKeyDown, true)
      if (before instanceof HTMLElement) before.focus()
    }
    // The dialog is the same as long as it is open; a new onClose must not move the focus.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [id, open])
}
