import { useRef, useState } from 'react'
import type { CallOutput } from '@contract/calls'
import { call, newKey } from '@/services/calls/call'
import { troubleOf, type Trouble } from '@/services/calls/call-failure'
import { sentencesOf } from '@/services/words/error-sentences'
import { refreshSession } from '@/services/calls/session'
import { Button } from '@/ui/inputs/button'
import { Field } from '@/ui/inputs/field'
import { Notice } from '@/ui/feedback/notice'
import { Screen } from '@/ui/layout/screen'
import { Accepted } from './accepted'
import { codeProblem, plainCode } from './code'

/** Entering the code a colleague gave. */
export function InvitationPage() {
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState(false)
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [grant, setGrant] = useState<CallOutput<'accept-invitation'>['grant'] | null>(null)
  const last = useRef({ code: '', key: '' })
  const problem = codeProblem(typed)

  const accept = async () => {
    setAsked(true)
    if (problem !== null) return
    const code = plainCode(typed)
    // The code works once: sent again after a lost answer it is still the same acceptance.
    if (last.current.code !== code) last.current = { code, key: newKey() }
    setBusy(true)
    setTrouble(null)
    try {
      const accepted = await call('accept-invitation', { code }, { key: last.current.key })
      // The new role must be known before the next page asks for it.
      await refreshSession()
      setGrant(accepted.grant)
    } catch (error) {
      setTrouble(troubleOf(error))
    } finally {
      setBusy(false)
    }
  }
  if (grant) return <Accepted grant={grant} />
  const sentences = trouble && sentencesOf(trouble)
  const action = (
    <Button look="primary" block busy={busy && '正在核对'} onTap={() => void accept()}>
      接受邀请
    </Button>
  )
  return (
    <Screen title="接受邀请" action={action}>
      {sentences && (
        <Notice tone="danger" title={sentences.happened}>
          {sentences.whatToDo}
        </Notice>
      )}
      <Field
        label="邀请码"
        hint="同事发给您的 10 位字母和数字，大小写都行。"
        value={typed}
        maxLength={30}
        error={asked ? (problem ?? undefined) : undefined}
        onChange={(changed) => {
          setTyped(changed)
          setTrouble(null)
        }}
        onConfirm={() => void accept()}
      />
    </Screen>
  )
}
