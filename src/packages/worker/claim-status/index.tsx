import { EmptyState } from '@/ui/empty-state'
import { Screen } from '@/ui/screen'

export default function ClaimStatusPage() {
  return (
    <Screen title="申请进度">
      <EmptyState icon="document" title="申请进度" text="这一页还在准备。" />
    </Screen>
  )
}
