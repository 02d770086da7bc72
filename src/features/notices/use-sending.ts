import { useState } from 'react'
import { troubleOf } from '@/services/calls/call-failure'
import { troubleText } from '@/services/words/error-sentences'

/** One sending at a time, and what went wrong with the last. What succeeds closes its sheet. */
export function useSending() {
  const [busy, setBusy] = useState(false)
  const [wrong, setWrong] = useState<string | undefined>()
  const send = (work: () => Promise<void>) => {
    setBusy(true)
    setWrong(undefined)
    void work()
      .catch((error: unknown) => setWrong(troubleText(troubleOf(error))))
      .finally(() => setBusy(false))
  }
  return { busy, wrong, send }
}
