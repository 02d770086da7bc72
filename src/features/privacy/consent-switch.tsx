import { useState } from 'react'
import type { ConsentPurpose } from '@contract/session-calls'
import { troubleOf } from '@/services/calls/call-failure'
import { consentWords } from '@/services/words/consent-words'
import { troubleText } from '@/services/words/error-sentences'
import { changeConsent } from '@/services/calls/session'
import { SwitchRow } from '@/ui/inputs/switch-row'
import { showToast } from '@/ui/feedback/toast'

interface Props {
  purpose: ConsentPurpose
  granted: boolean
}

/** One consent, given or taken back at once, with undo. */
export function ConsentSwitch({ purpose, granted }: Props) {
  const [busy, setBusy] = useState(false)
  const { title, what } = consentWords[purpose]

  const change = async (on: boolean, undoable: boolean) => {
    if (busy) return
    setBusy(true)
    try {
      await changeConsent(purpose, on)
      // Taking this one back deletes what was kept: giving it again would not bring it back.
      const deleted = !on && purpose === 'keepAnswers'
      const undo = { label: '撤销', onTap: () => void change(!on, false) }
      if (deleted) showToast('同意收回了，账号里的回答也删了')
      else showToast(on ? '您同意了' : '同意收回了', undoable ? undo : undefined)
    } catch (error) {
      showToast(troubleText(troubleOf(error)))
    } finally {
      setBusy(false)
    }
  }
  return <SwitchRow label={title} note={what} on={granted} onChange={(on) => void change(on, true)} />
}
