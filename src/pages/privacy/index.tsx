import { PrivacyView } from '@/features/privacy/privacy-view'

export default function PrivacyPage() {
  return <PrivacyView />
}
