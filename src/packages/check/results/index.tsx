import { useRouter } from '@tarojs/taro'
import { DemoBanner } from '@/features/demo/demo-banner'
import { ResultsScreen } from '@/features/eligibility/results-screen'

export default function ResultsPage() {
  const { pack } = useRouter().params
  return <ResultsScreen packId={pack} banner={<DemoBanner />} />
}
