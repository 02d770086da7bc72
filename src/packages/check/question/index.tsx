import { useRouter } from '@tarojs/taro'
import { DemoBanner } from '@/features/demo/demo-banner'
import { QuestionScreen } from '@/features/eligibility/question-screen'

export default function QuestionPage() {
  const { for: measureId, question } = useRouter().params
  return (
    <QuestionScreen measureId={measureId ?? null} questionId={question ?? null} banner={<DemoBanner />} />
  )
}
