import { EmptyState } from '@/ui/empty-state'
import { Screen } from '@/ui/screen'

export default function TicketPage() {
  return (
    <Screen title="修改车票">
      <EmptyState icon="document" title="修改车票" text="这一页还在准备。" />
    </Screen>
  )
}
