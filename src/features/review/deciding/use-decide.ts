import { useRef, useState } from 'react'
import type { CallInput } from '@contract/calls'
import type { ReviewDecision } from '@contract/review-calls'
import { call, newKey } from '@/services/calls/call'
import { troubleOf, type Trouble } from '@/services/calls/call-failure'

/** What an officer sends about a claim: a decision, or only that identity and originals were seen. */
export type ReviewStep =
  ReviewDecision | ({ action: 'keepChecks' } & Omit<CallInput<'keep-checks'>, 'claimId' | 'expectedVersion'>)

type Sending = {
  /** The action that is on its way. */
  busy: ReviewStep['action'] | null
  trouble: Trouble | null
}

export type Decide = Sending & {
  forgetTrouble: () => void
  /** Sends it; null when it was taken, else why not. */
  send: (step: ReviewStep) => Promise<Trouble | 'underWay' | null>
}

const idle: Sending = { busy: null, trouble: null }

async function decide(claimId: string, expectedVersion: number, step: ReviewStep, key: string) {
  const about = { claimId, expectedVersion }
  if (step.action !== 'keepChecks')
    return void (await call('decide-claim', { ...about, decision: step }, { key }))
  const { identityConfirmed, originalsSeen, ticketChoice } = step
  await call('keep-checks', { ...about, identityConfirmed, originalsSeen, ticketChoice }, { key })
}

/**
 * Sends decisions on one version of a claim. The same decision sent again after a broken network counts once. What is on its
 * way, and what came of it, belongs to its claim: an officer at a monitor may have gone on to the next one.
 */
export function useDecide(claimId: string, version: number): Decide {
  const [sendings, setSendings] = useState<Readonly<Record<string, Sending>>>({})
  const lasts = useRef(new Map<string, { text: string; key: string }>())
  const underWay = useRef(new Set<string>())
  const about = `${claimId}@${version}`
  const show = (sending: Sending) => setSendings((all) => ({ ...all, [about]: sending }))

  const keyOf = (step: ReviewStep): string => {
    const text = JSON.stringify([version, step])
    const last = lasts.current.get(claimId)
    if (last?.text === text) return last.key
    const key = newKey()
    lasts.current.set(claimId, { text, key })
    return key
  }
  const send = async (step: ReviewStep) => {
    if (underWay.current.has(claimId)) return 'underWay'
    underWay.current.add(claimId)
    show({ busy: step.action, trouble: null })
    try {
      await decide(claimId, version, step, keyOf(step))
      show(idle)
      return null
    } catch (error) {
      const trouble = troubleOf(error)
      show({ busy: null, trouble })
      return trouble
    } finally {
      underWay.current.delete(claimId)
    }
  }
  const { busy, trouble } = sendings[about] ?? idle
  return { busy, trouble, forgetTrouble: () => trouble && show({ busy, trouble: null }), send }
}
