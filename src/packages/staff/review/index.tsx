import { EmptyState } from '@/ui/empty-state'
import { Screen } from '@/ui/screen'

export default function ReviewPage() {
  return (
    <Screen title="审核">
      <EmptyState icon="document" title="审核" text="这一页还在准备。" />
    </Screen>
  )
}
