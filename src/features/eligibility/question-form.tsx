import { useState, type ReactNode } from 'react'
import { View } from '@tarojs/components'
import type { Day } from '@domain/calendar/day'
import { checkAnswer } from '@domain/policy/check-answer'
import type { Pack } from '@domain/policy/pack'
import type { Answer, Question } from '@domain/policy/question'
import { accessible } from '@/ui/accessible'
import { Screen } from '@/ui/screen'
import { answerOf, entryOf, type Entry } from './entry'
import type { KeptCheck } from './kept-checks'
import { problemWords } from './problem-words'
import { QuestionAction } from './question-action'
import { QuestionEntry } from './question-entry'
import { QuestionHead } from './question-head'

interface Props {
  pack: Pack
  question: Question
  kept: KeptCheck
  today: Day
  /** Null where no honest number can be given. */
  mostLeft: number | null
  banner: ReactNode
  top: ReactNode
  bottom: ReactNode
  canSkip: boolean
  canGoBack: boolean
  onAnswer: (answer: Answer | null) => void
  onBack: () => void
  onResults: () => void
}

/** Long enough to see the choice marked, and to swallow the second tap of a double tap. */
const showChoiceMilliseconds = 180

/** One question: what is asked, the boxes to answer it in, and the ways on. */
export function QuestionForm(props: Props) {
  const { pack, question, kept, today, mostLeft, banner, top, bottom, onAnswer } = props
  const [entry, setEntry] = useState<Entry>(() => entryOf(question, kept.answers[question.id]))
  const [error, setError] = useState<string | undefined>(undefined)
  const [leaving, setLeaving] = useState(false)
  const answered = kept.answers[question.id] !== undefined

  const hand = (from: Entry) => {
    const answer = answerOf(question, from)
    const found =
      answer === null
        ? ({
            problem: question.kind === 'count' || question.kind === 'money' ? 'notANumber' : 'nothingChosen',
          } as const)
        : checkAnswer(question, answer, pack.questions, kept.answers, today)
    if (found === null && answer !== null) onAnswer(answer)
    else if (found) setError(problemWords(question, found))
  }
  const change = (next: Entry) => {
    if (leaving) return
    setEntry(next)
    setError(undefined)
    if (next.kind !== 'choice') return
    setLeaving(true)
    setTimeout(() => {
      hand(next)
      setLeaving(false)
    }, showChoiceMilliseconds)
  }
  const action = (
    <QuestionAction
      {...props}
      // A choice goes on by itself; the button is there for those who came back to it.
      onNext={question.kind === 'choice' && !answered ? null : () => !leaving && hand(entry)}
      onSkip={props.canSkip ? () => !leaving && onAnswer(null) : null}
    />
  )
  return (
    <Screen title="查一查能领什么" banner={banner} action={action}>
      {top}
      <QuestionHead question={question} mostLeft={mostLeft} answered={kept.order.length} />
      <View {...accessible({ role: 'group', label: question.ask })}>
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
