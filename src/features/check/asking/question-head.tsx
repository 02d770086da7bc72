import { View } from '@tarojs/components'
import type { Question } from '@domain/policy/pack/question'
import { accessible } from '@/ui/foundation/accessible'
import './question-head.scss'

interface Props {
  question: Question
  mostLeft: number | null
  /** Questions behind the person. */
  answered: number
}

/** How many questions there can still be at most, and the question itself. */
export function QuestionHead({ question, mostLeft, answered }: Props) {
  const words = mostLeft === null ? '' : mostLeft === 1 ? '最后一题' : `最多还有 ${mostLeft} 题`
  const percent = mostLeft === null ? 0 : Math.round((answered / (answered + mostLeft)) * 100)
  return (
    <View>
      {words !== '' && (
        <View {...accessible({ role: 'progressbar', label: words, valuenow: percent })}>
          <View className="question-head__left">{words}</View>
          <View className="question-head__track">
            <View className="question-head__done" style={{ width: `${percent}%` }} />
          </View>
        </View>
      )}
      <View className="question-head__ask" {...accessible({ role: 'heading', level: 2, live: 'polite' })}>
        {question.ask}
      </View>
      {question.hint && <View className="question-head__hint">{question.hint}</View>}
    </View>
  )
}
