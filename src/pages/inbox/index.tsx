import { DemoBanner } from '@/features/demo/demo-banner'
import { InboxView } from '@/features/inbox/inbox-view'

export default function InboxPage() {
  return <InboxView banner={<DemoBanner />} />
}
