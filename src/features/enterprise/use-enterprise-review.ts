import { useRef, useState } from 'react'
import type { CallInput } from '@contract/calls'
import type { EnterpriseCheck } from '@domain/organisation/enterprise-application'
import { call, newKey } from '@/services/calls/call'
import { troubleOf, type Trouble } from '@/services/calls/call-failure'
import { useAnswer } from '@/services/calls/use-answer'

type Decision = CallInput<'decide-enterprise'>['decision']

/** One application before an office: opening it, ticking what was compared, and deciding. */
export function useEnterpriseReview(applicationId: string) {
  const opened = useAnswer(applicationId, () => call('open-enterprise', { applicationId }))
  const [ticked, setTicked] = useState<readonly EnterpriseCheck[]>([])
  const [busy, setBusy] = useState<Decision['action'] | null>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [outcome, setOutcome] = useState<Decision['action'] | null>(null)
  const last = useRef({ body: '', key: '' })
  const view = opened.answer

  /** What was compared with an older version has to be compared again. */
  const open = () => {
    setTicked([])
    setTrouble(null)
    return opened.again()
  }
  const decide = async (decision: Decision) => {
    if (!view) return
    setBusy(decision.action)
    setTrouble(null)
    try {
      const input = { applicationId, expectedVersion: view.version, decision }
      // Sent again after a lost answer it is still the same decision.
      const body = JSON.stringify(input)
      if (last.current.body !== body) last.current = { body, key: newKey() }
      await call('decide-enterprise', input, { key: last.current.key })
      setOutcome(decision.action)
    } catch (error) {
      setTrouble(troubleOf(error))
    } finally {
      setBusy(null)
    }
  }
  const tick = (check: EnterpriseCheck, on: boolean) =>
    setTicked((before) => (on ? [...before, check] : before.filter((other) => other !== check)))
  return { view, openTrouble: opened.trouble, ticked, tick, busy, trouble, outcome, open, decide }
}

export type EnterpriseReviewing = ReturnType<typeof useEnterpriseReview>
