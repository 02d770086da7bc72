import { useRef, useState } from 'react'
import type { CallInput } from '@contract/calls'
import type { OwnEnterprise } from '@contract/enterprise-calls'
import { call, newKey } from '@/services/calls/call'
import { troubleOf, type Trouble } from '@/services/calls/call-failure'
import type { Typed } from './typed-enterprise'
import type { Licence } from './use-licence'

type Asking = { corrected: OwnEnterprise | null; licence: Licence; onAsked: () => void }

/** The photo is gone from where it was put, or was none: another has to be taken. */
const spoilsPhoto = (trouble: Trouble): boolean =>
  trouble.code === 'uploadMissing' || trouble.code === 'notAnImage' || trouble.code === 'fileTooLarge'

/** Sends the form. The same content sent again after a lost answer is the same asking. */
export function useAsk({ corrected, licence, onAsked }: Asking) {
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const last = useRef({ body: '', key: '' })

  const ask = async (typed: Typed) => {
    const input: CallInput<'ask-enterprise'> = {
      ...typed,
      correct: corrected && { applicationId: corrected.id, expectedVersion: corrected.version },
      photo: licence.sent,
    }
    const body = JSON.stringify(input)
    if (last.current.body !== body) last.current = { body, key: newKey() }
    setBusy(true)
    setTrouble(null)
    try {
      await call('ask-enterprise', input, { key: last.current.key })
      onAsked()
    } catch (error) {
      const found = troubleOf(error)
      if (spoilsPhoto(found)) licence.drop()
      setTrouble(found)
    } finally {
      setBusy(false)
    }
  }
  return { busy, trouble, ask }
}
