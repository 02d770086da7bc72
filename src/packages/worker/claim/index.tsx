import { EmptyState } from '@/ui/empty-state'
import { Screen } from '@/ui/screen'

export default function ClaimPage() {
  return (
    <Screen title="申请补贴">
      <EmptyState icon="document" title="申请补贴" text="这一页还在准备。" />
    </Screen>
  )
}
