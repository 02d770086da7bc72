import { EmptyState } from '@/ui/empty-state'
import { Screen } from '@/ui/screen'

export default function HelpPage() {
  return (
    <Screen title="帮助">
      <EmptyState icon="document" title="帮助" text="这一页还在准备。" />
    </Screen>
  )
}
