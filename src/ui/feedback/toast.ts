import { create } from 'zustand'

export interface ToastAction {
  label: string
  onTap: () => void
}

interface Toast {
  /** Null when nothing is shown. */
  text: string | null
  action?: ToastAction
}

/** Read by ToastHost only. */
export const useToast = create<Toast>()(() => ({ text: null }))

/** Long enough to read and, with an action, to find and tap it. */
const plainMilliseconds = 3000
const withActionMilliseconds = 8000

let timer: ReturnType<typeof setTimeout> | undefined

export function hideToast() {
  clearTimeout(timer)
  useToast.setState({ text: null, action: undefined })
}

/** Says one line at the bottom of the screen, with an undo where there is one. */
export function showToast(text: string, action?: ToastAction) {
  clearTimeout(timer)
  useToast.setState({ text, action })
  timer = setTimeout(hideToast, action ? withActionMilliseconds : plainMilliseconds)
}
