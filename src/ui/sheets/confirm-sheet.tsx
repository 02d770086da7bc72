import type { PropsWithChildren } from 'react'
import { Button } from '../inputs/button'
import { Sheet } from './sheet'

interface Props {
  open: boolean
  title: string
  /** What happens: 确认退回, 提交申请. */
  confirmLabel: string
  cancelLabel?: string
  danger?: boolean
  busy?: string | false
  disabledReason?: string
  onConfirm: () => void
  onClose: () => void
}

/** Asks once more, only where undo is impossible: money and refusals. */
export function ConfirmSheet(props: PropsWithChildren<Props>) {
  const { open, title, confirmLabel, cancelLabel = '先不', danger, busy, disabledReason } = props
  const { onConfirm, onClose, children } = props
  const buttons = (
    <>
      <Button
        look={danger ? 'danger' : 'primary'}
        block
        busy={busy}
        disabledReason={disabledReason}
        onTap={onConfirm}
      >
        {confirmLabel}
      </Button>
      <Button look="text" block onTap={onClose}>
        {cancelLabel}
      </Button>
    </>
  )
  return (
    <Sheet open={open} title={title} onClose={onClose} action={buttons}>
      {children}
    </Sheet>
  )
}
