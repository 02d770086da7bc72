import { EmptyState } from '@/ui/empty-state'
import { Screen } from '@/ui/screen'

export default function InvitationPage() {
  return (
    <Screen title="接受邀请">
      <EmptyState icon="document" title="接受邀请" text="这一页还在准备。" />
    </Screen>
  )
}
