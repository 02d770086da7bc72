import { EmptyState } from '@/ui/empty-state'
import { Screen } from '@/ui/screen'

export default function HomePage() {
  return (
    <Screen title="留工通">
      <EmptyState icon="document" title="留工通" text="这一页还在准备。" />
    </Screen>
  )
}
