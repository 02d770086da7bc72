import { LostView } from '@/features/help/lost-view'

export default function LostPage() {
  return <LostView />
}
