import { useState } from 'react'
import { partOf } from '@domain/procedure/part-of'
import type { Line } from '@/services/procedure/line'
import { troubleText } from '@/services/words/error-sentences'
import { openPage, stayingHere } from '@/services/routes/routes'
import { Button } from '@/ui/inputs/button'
import { ConfirmSheet } from '@/ui/sheets/confirm-sheet'
import { showToast } from '@/ui/feedback/toast'
import { discardDraft } from './draft-submitting'

/** Deletes the draft, after asking: photos on the server cannot be brought back. */
export function DiscardButton({ line }: { line: Pick<Line, 'procedure'> }) {
  const files = partOf(line.procedure, 'tickets') ? '车票照片' : '放的文件'
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const discard = async () => {
    const stillHere = stayingHere()
    setBusy(true)
    const trouble = await discardDraft()
    setBusy(false)
    setAsking(false)
    if (trouble) showToast(troubleText(trouble))
    else if (stillHere()) openPage('home')
  }
  return (
    <>
      <Button look="text" icon="trash" block onTap={() => setAsking(true)}>
        不申请了，删掉这份
      </Button>
      <ConfirmSheet
        open={asking}
        title="删掉这份申请吗"
        confirmLabel="删掉"
        cancelLabel="留着"
        danger
        busy={busy && '正在删'}
        onConfirm={() => void discard()}
        onClose={() => setAsking(false)}
      >
        {`填的内容和${files}都会删掉，找不回来。以后还可以重新申请。`}
      </ConfirmSheet>
    </>
  )
}
