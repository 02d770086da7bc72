import { useRouter } from '@tarojs/taro'
import { QuestionScreen } from '@/features/check/asking/question-screen'

export default function QuestionPage() {
  const { pack, for: measureId, question, at } = useRouter().params
  return (
    <QuestionScreen
      packId={pack ?? null}
      measureId={measureId ?? null}
      questionId={question ?? null}
      at={at ?? null}
    />
  )
}
