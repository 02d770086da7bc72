import { EmptyState } from '@/ui/empty-state'
import { Screen } from '@/ui/screen'

export default function TeamPage() {
  return (
    <Screen title="人员与授权">
      <EmptyState icon="document" title="人员与授权" text="这一页还在准备。" />
    </Screen>
  )
}
