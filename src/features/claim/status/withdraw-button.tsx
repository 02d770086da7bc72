import { useRef, useState } from 'react'
import type { ClaimView } from '@contract/views'
import { call, newKey } from '@/services/calls/call'
import { troubleOf } from '@/services/calls/call-failure'
import { firstWork } from '@/services/procedure/event-words'
import type { Line } from '@/services/procedure/line'
import { caller } from '@/services/procedure/office-words'
import { troubleText } from '@/services/words/error-sentences'
import { Button } from '@/ui/inputs/button'
import { ConfirmSheet } from '@/ui/sheets/confirm-sheet'
import { showToast } from '@/ui/feedback/toast'
import { removeRecord } from '../draft/draft-record'

interface Props {
  claim: ClaimView
  line: Line
  onDone: () => void
}

/** Takes the claim back, after asking: it is about money and cannot be undone. */
export function WithdrawButton({ claim, line, onDone }: Props) {
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const key = useRef(newKey())

  const withdraw = async () => {
    setBusy(true)
    try {
      await call(
        'withdraw-claim',
        { claimId: claim.id, expectedVersion: claim.version },
        { key: key.current },
      )
      removeRecord(claim.id)
      showToast('撤回了。截止以前还可以重新申请')
    } catch (error) {
      key.current = newKey()
      showToast(troubleText(troubleOf(error)))
    } finally {
      setBusy(false)
      setAsking(false)
      onDone()
    }
  }
  return (
    <>
      <Button look="text" icon="history" block onTap={() => setAsking(true)}>
        撤回申请
      </Button>
      <ConfirmSheet
        open={asking}
        title="撤回这份申请吗"
        confirmLabel="撤回申请"
        danger
        busy={busy && '正在撤回'}
        onConfirm={() => void withdraw()}
        onClose={() => setAsking(false)}
      >
        {`撤回以后${caller(line)}不再${firstWork(line)}这份，钱也不会发。以后想要，得重新填一份。`}
      </ConfirmSheet>
    </>
  )
}
