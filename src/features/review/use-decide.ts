import { useRef, useState } from 'react'
import type { ReviewDecision } from '@contract/review-calls'
import { call, newKey } from '@/services/call'
import { troubleOf, type Trouble } from '@/services/call-failure'

/** What an officer sends about a claim: a decision, or only that identity and originals were seen. */
export type ReviewStep =
  ReviewDecision | { action: 'keepChecks'; identityConfirmed: boolean; originalsSeen: string[] }

export type Decide = {
  /** The action that is on its way. */
  busy: ReviewStep['action'] | null
  trouble: Trouble | null
  forgetTrouble: () => void
  /** Sends it; true when it was taken. */
  send: (step: ReviewStep) => Promise<boolean>
}

/** Sends decisions on one version of a claim. The same decision sent again after a broken network counts once. */
export function useDecide(claimId: string, version: number): Decide {
  const [busy, setBusy] = useState<Decide['busy']>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const last = useRef({ text: '', key: '' })

  const send = async (step: ReviewStep) => {
    const text = JSON.stringify([claimId, version, step])
    if (last.current.text !== text) last.current = { text, key: newKey() }
    setBusy(step.action)
    setTrouble(null)
    try {
      const { key } = last.current
      const about = { claimId, expectedVersion: version }
      if (step.action === 'keepChecks') {
        const { identityConfirmed, originalsSeen } = step
        await call('keep-checks', { ...about, identityConfirmed, originalsSeen }, { key })
      } else await call('decide-claim', { ...about, decision: step }, { key })
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
