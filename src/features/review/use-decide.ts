import { useRef, useState } from 'react'
import type { ReviewDecision } from '@contract/review-calls'
import { call, newKey } from '@/services/call'
import { troubleOf, type Trouble } from '@/services/call-failure'

export type Decide = {
  /** The action that is on its way. */
  busy: ReviewDecision['action'] | null
  trouble: Trouble | null
  forgetTrouble: () => void
  /** Sends a decision; true when it was taken. */
  send: (decision: ReviewDecision) => Promise<boolean>
}

/** Sends decisions on one version of a claim. The same decision sent again after a broken network counts once. */
export function useDecide(claimId: string, version: number): Decide {
  const [busy, setBusy] = useState<Decide['busy']>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const last = useRef({ text: '', key: '' })

  const send = async (decision: ReviewDecision) => {
    const text = JSON.stringify([claimId, version, decision])
    if (last.current.text !== text) last.current = { text, key: newKey() }
    setBusy(decision.action)
    setTrouble(null)
    try {
      await call('decide-claim', { claimId, expectedVersion: version, decision }, { key: last.current.key })
      return true
    } catch (error) {
      setTrouble(troubleOf(error))
      return false
    } finally {
      setBusy(null)
    }
  }
  return { busy, trouble, forgetTrouble: () => setTrouble(null), send }
}
