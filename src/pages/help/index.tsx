import { HelpView } from '@/features/help/help-view'

export default function HelpPage() {
  return <HelpView />
}
