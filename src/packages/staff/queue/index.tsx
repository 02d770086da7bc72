import { EmptyState } from '@/ui/empty-state'
import { Screen } from '@/ui/screen'

export default function QueuePage() {
  return (
    <Screen title="待办">
      <EmptyState icon="document" title="待办" text="这一页还在准备。" />
    </Screen>
  )
}
