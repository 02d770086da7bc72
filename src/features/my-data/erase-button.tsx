import { useRef, useState } from 'react'
import type { OwnClaim } from '@contract/data-calls'
import { call, newKey } from '@/services/calls/call'
import { troubleOf } from '@/services/calls/call-failure'
import { troubleText } from '@/services/words/error-sentences'
import { Button } from '@/ui/inputs/button'
import { ConfirmSheet } from '@/ui/sheets/confirm-sheet'
import { showToast } from '@/ui/feedback/toast'

interface Props {
  claim: OwnClaim
  name: string
  onDone: () => void
}

/** Erases a claim that is over, after asking: it cannot be undone. */
export function EraseButton({ claim, name, onDone }: Props) {
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const key = useRef(newKey())

  const erase = async () => {
    setBusy(true)
    try {
      const input = { claimId: claim.id, expectedVersion: claim.version }
      await call('erase-claim', input, { key: key.current })
      showToast('删掉了')
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
      <Button look="text" icon="trash" label={`删掉${name}的内容`} onTap={() => setAsking(true)}>
        删掉内容和照片
      </Button>
      <ConfirmSheet
        open={asking}
        title={`删掉${name}的内容吗`}
        confirmLabel="删掉，找不回来"
        cancelLabel="留着"
        danger
        busy={busy && '正在删'}
        onConfirm={() => void erase()}
        onClose={() => setAsking(false)}
      >
        姓名、号码、车票、照片和消息都会删掉。只留一行记录，看不出是谁。
      </ConfirmSheet>
    </>
  )
}
