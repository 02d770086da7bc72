import { useState } from 'react'
import { View } from '@tarojs/components'
import { Icon } from '@/ui/foundation/icon'
import { Tappable } from '@/ui/foundation/tappable'
import './question-row.scss'

interface Props {
  question: string
  answer: string
}

/** A question; the answer opens below it. */
export function QuestionRow({ question, answer }: Props) {
  const [open, setOpen] = useState(false)
  return (
    <View className="question-row">
      <Tappable className="question-row__question" expanded={open} onTap={() => setOpen(!open)}>
        <View className="question-row__text">{question}</View>
        <Icon name={open ? 'arrow-up' : 'arrow-down'} size={16} tone="muted" />
      </Tappable>
      {open && <View className="question-row__answer">{answer}</View>}
    </View>
  )
}
