import { useState } from 'react'
import { applicationRefusals, type ApplicationRefusal } from '@domain/organisation/enterprise-application'
import { enterpriseMessageLimit } from '@contract/enterprise-calls'
import { troubleText } from '@/services/words/error-sentences'
import { Button } from '@/ui/inputs/button'
import { ChoiceList } from '@/ui/inputs/choice-list'
import { ErrorLine } from '@/ui/inputs/error-line'
import { Field } from '@/ui/inputs/field'
import { Sheet } from '@/ui/sheets/sheet'
import { refusalChoices } from './check-words'
import type { EnterpriseReviewing } from './use-enterprise-review'

interface Props {
  review: EnterpriseReviewing
  onClose: () => void
}

/** Why it is not confirmed: the person reads it and can correct. */
export function RefuseSheet({ review: { view, busy, trouble, decide }, onClose }: Props) {
  const [reason, setReason] = useState<ApplicationRefusal | undefined>(view?.known ? 'known' : undefined)
  const [message, setMessage] = useState('')
  const send = () => {
    if (reason !== undefined) void decide({ action: 'refuse', reason, message: message.trim() })
  }
  const action = (
    <>
      <ErrorLine text={trouble ? troubleText(trouble) : undefined} />
      <Button
        look="primary"
        block
        busy={busy === 'refuse' && '正在告诉申请人'}
        disabledReason={reason === undefined ? '请选理由' : undefined}
        onTap={send}
      >
        不确认，告诉申请人
      </Button>
    </>
  )
  return (
    <Sheet open title="为什么不确认" onClose={onClose} action={action}>
      <ChoiceList
        label="理由"
        choices={applicationRefusals.map((value) => ({ value, label: refusalChoices[value] }))}
        value={reason}
        onChange={setReason}
      />
      <Field
        label="还要说的话"
        optional
        multiline
        hint="申请人看得到。不要写电话和证件号，写了会自动去掉。"
        maxLength={enterpriseMessageLimit}
        value={message}
        onChange={setMessage}
      />
    </Sheet>
  )
}
