import { EmptyState } from '@/ui/empty-state'
import { Screen } from '@/ui/screen'

export default function EmployerPage() {
  return (
    <Screen title="选择单位">
      <EmptyState icon="document" title="选择单位" text="这一页还在准备。" />
    </Screen>
  )
}
