import { View } from '@tarojs/components'
import { dayAt, type Day } from '@domain/calendar/day'
import { roleName } from '@/services/phone/city'
import type { Trouble } from '@/services/calls/call-failure'
import { dayWords } from '@/services/words/day-words'
import { sentencesOf } from '@/services/words/error-sentences'
import { Button } from '@/ui/inputs/button'
import { Card } from '@/ui/display/card'
import { EmptyState } from '@/ui/feedback/empty-state'
import { ErrorState } from '@/ui/feedback/error-state'
import { LoadingSkeleton } from '@/ui/feedback/loading-skeleton'
import { SectionTitle } from '@/ui/display/section-title'
import type { Colleague } from './use-colleagues'
import './colleague-list.scss'

interface Props {
  name: string
  colleagues: readonly Colleague[] | null
  trouble: Trouble | null
  today: Day
  onRetry: () => void
  onRevoke: (colleague: Colleague) => void
}

/** Who holds a role here, and taking it back. */
export function ColleagueList({ name, colleagues, trouble, today, onRetry, onRevoke }: Props) {
  if (trouble) {
    const { happened, whatToDo } = sentencesOf(trouble)
    return <ErrorState title={happened} advice={whatToDo} kept="" onRetry={onRetry} />
  }
  if (colleagues === null) return <LoadingSkeleton cards={1} lines={3} />
  return (
    <>
      <SectionTitle>{name}</SectionTitle>
      {colleagues.length === 0 && (
        <EmptyState icon="people" title="这里还没有人" text="点“邀请同事”，把邀请码发给对方。" />
      )}
      {colleagues.length > 0 && (
        <Card flush>
          {colleagues.map((colleague) => (
            <View key={colleague.id} className="team-colleague">
              <View className="team-colleague__who">
                <View className="team-colleague__name">
                  {colleague.displayName}
                  {colleague.you && '（您自己）'}
                </View>
                <View className="team-colleague__note">{roleName(colleague.role)}</View>
                <View className="team-colleague__note">
                  {dayWords(dayAt(new Date(colleague.grantedAt)), today)} 起
                </View>
              </View>
              {!colleague.you && (
                <Button look="text" onTap={() => onRevoke(colleague)}>
                  收回权限
                </Button>
              )}
            </View>
          ))}
        </Card>
      )}
    </>
  )
}
