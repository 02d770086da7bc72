import { useState } from 'react'
import type { Told } from './print-words'

/** One file at a time, by an id of the screen's; what came of the last one stands until the next is asked for. */
export function usePrinting() {
  const [busy, setBusy] = useState<string | null>(null)
  const [told, setTold] = useState<{ id: string; what: Told } | null>(null)
  const print = async (id: string, work: () => Promise<Told>) => {
    if (busy !== null) return
    setBusy(id)
    setTold(null)
    const what = await work()
    setBusy(null)
    setTold({ id, what })
  }
  return {
    isBusy: (id: string): boolean => busy === id,
    toldOf: (id: string): Told => (told?.id === id ? told.what : null),
    print: (id: string, work: () => Promise<Told>) => void print(id, work),
  }
}
