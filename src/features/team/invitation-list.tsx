import { View } from '@tarojs/components'
import type { Day } from '@domain/calendar/day'
import { roleName } from '@/services/phone/city'
import type { Trouble } from '@/services/calls/call-failure'
import { instantWords } from '@/services/words/day-words'
import { sentencesOf } from '@/services/words/error-sentences'
import { Button } from '@/ui/inputs/button'
import { Card } from '@/ui/display/card'
import { ErrorState } from '@/ui/feedback/error-state'
import { SectionTitle } from '@/ui/display/section-title'
import type { OpenInvitation } from './use-invitations'
import './colleague-list.scss'

interface Props {
  invitations: readonly OpenInvitation[]
  trouble: Trouble | null
  today: Day
  onRetry: () => void
  onWithdraw: (invitation: OpenInvitation) => void
}

/** Invitations that still wait for somebody, and taking one back. Nothing when there are none. */
export function InvitationList({ invitations, trouble, today, onRetry, onWithdraw }: Props) {
  if (trouble) {
    const { happened, whatToDo } = sentencesOf(trouble)
    return <ErrorState title={happened} advice={whatToDo} kept="" onRetry={onRetry} />
  }
  if (invitations.length === 0) return null
  return (
    <>
      <SectionTitle>还没用的邀请</SectionTitle>
      <Card flush>
        {invitations.map((invitation) => (
          <View key={invitation.id} className="team-colleague">
            <View className="team-colleague__who">
              <View className="team-colleague__name">
                {invitation.displayName}
                {invitation.yours && '（您邀请的）'}
              </View>
              <View className="team-colleague__note">{roleName(invitation.role)}</View>
              <View className="team-colleague__note">
                {instantWords(invitation.expiresAt, today)} 以前有效
              </View>
            </View>
            <Button look="text" onTap={() => onWithdraw(invitation)}>
              撤回邀请
            </Button>
          </View>
        ))}
      </Card>
    </>
  )
}
