import { useState } from 'react'
import { View } from '@tarojs/components'
import { roleName } from '@/services/phone/city'
import { call, newKey } from '@/services/calls/call'
import { troubleOf, type Trouble } from '@/services/calls/call-failure'
import { ConfirmSheet } from '@/ui/sheets/confirm-sheet'
import { ErrorLine } from '@/ui/inputs/error-line'
import { showToast } from '@/ui/feedback/toast'
import type { OpenInvitation } from './use-invitations'
import { withdrawTrouble } from './withdraw-trouble'

interface Props {
  invitation: OpenInvitation
  onDone: () => void
  onClose: () => void
}

/** A code that was taken back cannot be made good again, so it is asked once more. */
export function WithdrawSheet({ invitation, onDone, onClose }: Props) {
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [key] = useState(newKey)
  const { id, displayName, role } = invitation

  const withdraw = async () => {
    setBusy(true)
    setTrouble(null)
    try {
      await call('withdraw-invitation', { invitationId: id }, { key })
      showToast(`已撤回给${displayName}的邀请`)
      onDone()
    } catch (error) {
      setTrouble(troubleOf(error))
      setBusy(false)
    }
  }
  return (
    <ConfirmSheet
      open
      title={`撤回给${displayName}的邀请？`}
      confirmLabel="确认撤回"
      danger
      busy={busy && '正在撤回'}
      onConfirm={() => void withdraw()}
      onClose={onClose}
    >
      <View>{`发出去的邀请码马上作废，不能再用来当“${roleName(role)}”。以后可以再邀请。`}</View>
      <ErrorLine text={trouble ? withdrawTrouble(trouble) : undefined} />
    </ConfirmSheet>
  )
}
