import { useState } from 'react'
import { View } from '@tarojs/components'
import { roleName } from '@/services/phone/city'
import { call, newKey } from '@/services/calls/call'
import { troubleOf, type Trouble } from '@/services/calls/call-failure'
import { troubleText } from '@/services/words/error-sentences'
import { ConfirmSheet } from '@/ui/sheets/confirm-sheet'
import { ErrorLine } from '@/ui/inputs/error-line'
import { showToast } from '@/ui/feedback/toast'
import type { Colleague } from './use-colleagues'

interface Props {
  colleague: Colleague
  organisationName: string
  onDone: () => void
  onClose: () => void
}

/** Taking a role back works at once, so it is asked once more. */
export function RevokeSheet({ colleague, organisationName, onDone, onClose }: Props) {
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [key] = useState(newKey)
  const { id, displayName, role } = colleague

  const revoke = async () => {
    setBusy(true)
    setTrouble(null)
    try {
      await call('revoke-grant', { grantId: id }, { key })
      showToast(`已收回${displayName}的权限`)
      onDone()
    } catch (error) {
      setTrouble(troubleOf(error))
      setBusy(false)
    }
  }
  return (
    <ConfirmSheet
      open
      title={`收回${displayName}的权限？`}
      confirmLabel="确认收回"
      danger
      busy={busy && '正在收回'}
      onConfirm={() => void revoke()}
      onClose={onClose}
    >
      <View>{`${displayName}马上就没有“${roleName(role)}”的权限了（${organisationName}）。以后可以再邀请。`}</View>
      <ErrorLine text={trouble ? troubleText(trouble) : undefined} />
    </ConfirmSheet>
  )
}
