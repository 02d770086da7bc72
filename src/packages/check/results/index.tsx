import { useRouter } from '@tarojs/taro'
import { ResultsScreen } from '@/features/check/results/results-screen'

export default function ResultsPage() {
  const { pack } = useRouter().params
  return <ResultsScreen packId={pack} />
}
