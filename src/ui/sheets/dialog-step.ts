import { createContext, useContext, useEffect, useRef } from 'react'

/** Tells that a dialog has opened, which Back closes; gives what is called once it is closed otherwise. */
export type DialogStep = (close: () => void) => () => void

/** Set by the app around all pages; the component set knows nothing of a browser's history. */
export const DialogStepContext = createContext<DialogStep>(() => () => undefined)

/** Makes an open dialog a step of its own, so that Back closes it instead of leaving the page. */
export function useDialogStep(onClose: () => void) {
  const opened = useContext(DialogStepContext)
  const latest = useRef(onClose)
  useEffect(() => {
    latest.current = onClose
  })
  useEffect(() => opened(() => latest.current()), [opened])
}
