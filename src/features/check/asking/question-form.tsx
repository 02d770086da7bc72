import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { accessible } from '@/ui/foundation/accessible'
import { Screen } from '@/ui/layout/screen'
import { QuestionAction } from './question-action'
import { QuestionEntry } from './question-entry'
import { QuestionHead } from './question-head'
import { useEntry, type Asked } from './use-entry'

interface Props extends Asked {
  /** Null where no honest number can be given. */
  mostLeft: number | null
  top: ReactNode
  bottom: ReactNode
  canSkip: boolean
  canGoBack: boolean
  onBack: () => void
  onResults: () => void
}

/** One question: what is asked, the boxes to answer it in, and the ways on. */
export function QuestionForm(props: Props) {
  const { question, kept, today, mostLeft, top, bottom, canSkip, canGoBack, onBack, onResults } = props
  const { key, entry, error, change, hand, skip } = useEntry(props)
  const answered = kept.answers[question.id] !== undefined
  const action = (
    <QuestionAction
      canGoBack={canGoBack}
      onBack={onBack}
      onResults={onResults}
      // A choice goes on by itself; the button is there for those who came back to it.
      onNext={question.kind === 'choice' && !answered ? null : () => hand(entry)}
      onSkip={canSkip ? skip : null}
    />
  )
  return (
    <Screen title="查一查能领什么" action={action}>
      {top}
      <QuestionHead question={question} mostLeft={mostLeft} answered={kept.order.length} />
      <View key={key} {...accessible({ role: 'group', label: question.ask })}>
        <QuestionEntry
          question={question}
          entry={entry}
          error={error}
          today={today}
          onChange={change}
          onDone={hand}
        />
      </View>
      {bottom}
    </Screen>
  )
}
