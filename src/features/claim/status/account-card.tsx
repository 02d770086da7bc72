import { useRef, useState } from 'react'
import type { Day } from '@domain/calendar/day'
import { fieldsOf, type Field } from '@domain/procedure/field'
import { problemOfField } from '@domain/procedure/fields/check-form'
import { textIn } from '@domain/procedure/fields/field-value'
import { kindRules } from '@domain/procedure/fields/kinds'
import type { ClaimView } from '@contract/views'
import { call, newKey } from '@/services/calls/call'
import { troubleOf, type Trouble } from '@/services/calls/call-failure'
import { askOf } from '@/services/claim/form-of'
import { lineOf } from '@/services/procedure/line'
import { troubleText } from '@/services/words/error-sentences'
import { Card } from '@/ui/display/card'
import { CardTitle } from '@/ui/display/card-title'
import { showToast } from '@/ui/feedback/toast'
import { Button } from '@/ui/inputs/button'
import { Field as FieldBox } from '@/ui/inputs/field'

interface Props {
  claim: ClaimView
  today: Day
  onDone: () => void
}

/** The field of the form that says where the money goes, null where the form asks for none. */
function accountFieldOf(claim: ClaimView): Field | null {
  const { payee, form } = lineOf(claim).procedure
  if (payee.kind !== 'accountOnForm') return null
  return fieldsOf(form).find(({ id }) => id === payee.field) ?? null
}

const normalised = (typed: string): string => textIn(kindRules.bankAccount.normalise(typed))

/** The account to which the money goes, asked for anew once a payment to the one on the form has failed. */
export function AccountCard({ claim, today, onDone }: Props) {
  const [typed, setTyped] = useState('')
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const last = useRef({ account: '', key: '' })
  const field = accountFieldOf(claim)
  if (field === null) return null
  const label = askOf(field)

  const send = async () => {
    const account = normalised(typed)
    const problem = problemOfField(field, { [field.id]: account }, today)
    if (problem !== null) return setTrouble({ code: 'accountWrong', values: { problem } })
    if (last.current.account !== account) last.current = { account, key: newKey() }
    setBusy(true)
    setTrouble(null)
    try {
      const input = { claimId: claim.id, expectedVersion: claim.version, account }
      await call('give-account', input, { key: last.current.key })
      showToast('账号存好了')
      onDone()
    } catch (error) {
      setTrouble(troubleOf(error))
    } finally {
      setBusy(false)
    }
  }
  const mask = claim.masks[field.id]
  return (
    <Card>
      <CardTitle>改一下账号</CardTitle>
      <FieldBox
        label={label}
        hint={mask ? `原来填的是 ${mask}，打款没有成功` : undefined}
        type="card"
        value={typed}
        error={trouble ? troubleText(trouble) : undefined}
        onChange={setTyped}
      />
      <Button
        look="primary"
        block
        busy={busy && '正在保存'}
        disabledReason={typed.trim() === '' ? '请先填账号' : undefined}
        onTap={() => void send()}
      >
        就打到这个账号
      </Button>
    </Card>
  )
}
