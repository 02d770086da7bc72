import { useState } from 'react'
import type { OwnEnterprise } from '@contract/enterprise-calls'
import { call, newKey } from '@/services/calls/call'
import { troubleOf, type Trouble } from '@/services/calls/call-failure'
import { troubleText } from '@/services/words/error-sentences'
import { Button } from '@/ui/inputs/button'
import { ConfirmSheet } from '@/ui/sheets/confirm-sheet'
import { ErrorLine } from '@/ui/inputs/error-line'
import { showToast } from '@/ui/feedback/toast'

interface Props {
  application: OwnEnterprise
  onDone: () => void
}

/** Takes the application back. What was given is erased and cannot be brought back, so it is asked once more. */
export function WithdrawEnterprise({ application: { id, version }, onDone }: Props) {
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [key] = useState(newKey)

  const withdraw = async () => {
    setBusy(true)
    setTrouble(null)
    try {
      await call('withdraw-enterprise', { applicationId: id, expectedVersion: version }, { key })
      showToast('撤回了，照片和姓名都删了')
      onDone()
    } catch (error) {
      setTrouble(troubleOf(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <Button look="text" icon="trash" block onTap={() => setAsking(true)}>
        撤回登记
      </Button>
      <ConfirmSheet
        open={asking}
        title="撤回单位登记吗？"
        confirmLabel="撤回，删掉照片和姓名"
        danger
        busy={busy && '正在撤回'}
        onConfirm={() => void withdraw()}
        onClose={() => setAsking(false)}
      >
        以后可以重新登记，要重新拍营业执照。
        <ErrorLine text={trouble ? troubleText(trouble) : undefined} />
      </ConfirmSheet>
    </>
  )
}
