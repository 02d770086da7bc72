import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import type { Day } from '@domain/calendar/day'
import { Button } from '@/ui/inputs/button'
import { Column } from '@/ui/layout/column'
import { Columns } from '@/ui/layout/columns'
import { Screen } from '@/ui/layout/screen'
import { useWideLayout } from '@/ui/foundation/use-wide-layout'
import { ColleagueList } from './colleague-list'
import { InvitationList } from './invitation-list'
import { InviteSheet } from './invite-sheet'
import { RevokeSheet } from './revoke-sheet'
import { useColleagues, type Colleague } from './use-colleagues'
import type { Invitable } from './use-invitable'
import { useInvitations, type OpenInvitation } from './use-invitations'
import { WithdrawSheet } from './withdraw-sheet'
import './team-of.scss'

interface Props {
  organisation: Invitable
  today: Day
  /** The organisations to choose from, beside this one on a monitor; null when there is only one. */
  list: ReactNode
  /** Back to choosing; null when there is only one. */
  onOther: (() => void) | null
}

/** The people of one organisation. */
export function TeamOf({ organisation, today, list, onOther }: Props) {
  const [inviting, setInviting] = useState(false)
  const [revoking, setRevoking] = useState<Colleague | null>(null)
  const [withdrawing, setWithdrawing] = useState<OpenInvitation | null>(null)
  const { colleagues, trouble, load } = useColleagues(organisation.id)
  const open = useInvitations(organisation.id)
  const wide = useWideLayout()

  const invite = (
    <>
      <Button look="primary" block icon="plus" onTap={() => setInviting(true)}>
        邀请同事
      </Button>
      {onOther && !wide && (
        <Button block onTap={onOther}>
          换一个单位
        </Button>
      )}
    </>
  )
  const people = (
    <>
      <ColleagueList
        name={organisation.name}
        colleagues={colleagues}
        trouble={trouble}
        today={today}
        onRetry={() => void load()}
        onRevoke={setRevoking}
      />
      <InvitationList
        invitations={open.invitations}
        trouble={trouble ? null : open.trouble}
        today={today}
        onRetry={() => void open.load()}
        onWithdraw={setWithdrawing}
      />
    </>
  )
  /** A code may have been used meanwhile: then its bearer is among the people. */
  const closeWithdrawing = () => {
    setWithdrawing(null)
    void open.load()
    void load()
  }
  const besides = wide && list !== null
  return (
    <Screen title="同事" width={besides ? 'full' : 'reading'} action={besides ? undefined : invite}>
      {besides ? (
        <Columns shape="list-first">
          <Column>{list}</Column>
          <Column>
            {people}
            {invite}
          </Column>
        </Columns>
      ) : (
        people
      )}
      <View className="team-sheets">
        {inviting && (
          <InviteSheet
            organisation={organisation}
            today={today}
            onClose={() => {
              setInviting(false)
              void open.load()
            }}
          />
        )}
        {withdrawing && (
          <WithdrawSheet invitation={withdrawing} onDone={closeWithdrawing} onClose={closeWithdrawing} />
        )}
        {revoking && (
          <RevokeSheet
            colleague={revoking}
            organisationName={organisation.name}
            onDone={() => {
              setRevoking(null)
              void load()
            }}
            onClose={() => setRevoking(null)}
          />
        )}
      </View>
    </Screen>
  )
}
