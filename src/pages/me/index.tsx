import { EmptyState } from '@/ui/empty-state'
import { Screen } from '@/ui/screen'

export default function MePage() {
  return (
    <Screen title="我的">
      <EmptyState icon="document" title="我的" text="这一页还在准备。" />
    </Screen>
  )
}
