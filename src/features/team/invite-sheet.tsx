import { useState } from 'react'
import type { CallOutput } from '@contract/calls'
import type { Day } from '@domain/calendar/day'
import type { GrantedRole } from '@domain/organisation/role'
import { roleName } from '@/services/phone/city'
import { call } from '@/services/calls/call'
import { troubleOf, type Trouble } from '@/services/calls/call-failure'
import { troubleText } from '@/services/words/error-sentences'
import { Button } from '@/ui/inputs/button'
import { ChoiceList } from '@/ui/inputs/choice-list'
import { ErrorLine } from '@/ui/inputs/error-line'
import { Field } from '@/ui/inputs/field'
import { Row } from '@/ui/display/row'
import { Sheet } from '@/ui/sheets/sheet'
import { InvitationCode } from './invitation-code'
import type { Invitable } from './use-invitable'

interface Props {
  organisation: Invitable
  today: Day
  onClose: () => void
}

const nameLimit = 20

/** Who is invited as what; then the code, shown this once. */
export function InviteSheet({ organisation, today, onClose }: Props) {
  const { id: organisationId, name: organisationName, roles } = organisation
  const [role, setRole] = useState<GrantedRole | undefined>(roles.length === 1 ? roles[0] : undefined)
  const [displayName, setDisplayName] = useState('')
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [invitation, setInvitation] = useState<CallOutput<'create-invitation'> | null>(null)

  const invite = async () => {
    if (role === undefined) return
    setBusy(true)
    setTrouble(null)
    try {
      setInvitation(
        await call('create-invitation', { role, organisationId, displayName: displayName.trim() }),
      )
    } catch (error) {
      setTrouble(troubleOf(error))
    } finally {
      setBusy(false)
    }
  }
  if (invitation)
    return <InvitationCode {...invitation} displayName={displayName.trim()} today={today} onClose={onClose} />
  const hindrance =
    role === undefined ? '请选给什么权限' : displayName.trim() === '' ? '请写怎么称呼' : undefined
  const action = (
    <>
      <ErrorLine text={trouble ? troubleText(trouble) : undefined} />
      <Button
        look="primary"
        block
        busy={busy && '正在生成'}
        disabledReason={hindrance}
        onTap={() => void invite()}
      >
        生成邀请码
      </Button>
    </>
  )
  return (
    <Sheet open title="邀请同事" onClose={onClose} action={action}>
      <Row label="单位" value={organisationName} />
      {roles.length === 1 && role ? (
        <Row label="权限" value={roleName(role)} />
      ) : (
        <ChoiceList
          label="给什么权限"
          showLabel
          choices={roles.map((given) => ({ value: given, label: roleName(given) }))}
          value={role}
          onChange={setRole}
        />
      )}
      <Field
        label="怎么称呼"
        hint="同事之间看得到，例如：工会干事王。本人看不到。"
        value={displayName}
        maxLength={nameLimit}
        onChange={setDisplayName}
      />
    </Sheet>
  )
}
