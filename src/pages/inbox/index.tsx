import { EmptyState } from '@/ui/empty-state'
import { Screen } from '@/ui/screen'

export default function InboxPage() {
  return (
    <Screen title="消息">
      <EmptyState icon="document" title="消息" text="这一页还在准备。" />
    </Screen>
  )
}
