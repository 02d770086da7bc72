import { EmptyState } from '@/ui/empty-state'
import { Screen } from '@/ui/screen'

export default function PrivacyPage() {
  return (
    <Screen title="隐私与您的信息">
      <EmptyState icon="document" title="隐私与您的信息" text="这一页还在准备。" />
    </Screen>
  )
}
