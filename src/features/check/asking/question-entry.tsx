import type { Day } from '@domain/calendar/day'
import type { Question } from '@domain/policy/pack/question'
import { Card } from '@/ui/display/card'
import { CheckRow } from '@/ui/inputs/check-row'
import { ChoiceList } from '@/ui/inputs/choice-list'
import { ErrorLine } from '@/ui/inputs/error-line'
import { DayEntry } from './day-entry'
import type { Entry } from '../answering/entry'
import { NumberEntry } from './number-entry'
import { RegionEntry } from './region-entry'

interface Props {
  question: Question
  entry: Entry
  error: string | undefined
  today: Day
  onChange: (entry: Entry) => void
  /** The person ends the entry on the keyboard. */
  onDone: (entry: Entry) => void
}

/** The boxes of a question, by its kind. */
export function QuestionEntry({ question, entry, error, today, onChange, onDone }: Props) {
  if (question.kind === 'choice' && entry.kind === 'choice')
    return (
      <ChoiceList
        label={question.ask}
        choices={question.options}
        value={entry.value ?? undefined}
        error={error}
        onChange={(value) => onChange({ kind: 'choice', value })}
      />
    )
  if (question.kind === 'several' && entry.kind === 'several') {
    const { values } = entry
    const turn = (value: string, on: boolean) =>
      onChange({
        kind: 'several',
        values: on ? [...values, value] : values.filter((other) => other !== value),
      })
    return (
      <Card flush>
        {question.options.map(({ value, label, note }) => (
          <CheckRow
            key={value}
            label={label}
            note={note}
            checked={values.includes(value)}
            onChange={(on) => turn(value, on)}
          />
        ))}
        <ErrorLine text={error} />
      </Card>
    )
  }
  if ((question.kind === 'count' || question.kind === 'money') && entry.kind === 'numbers')
    return (
      <NumberEntry
        question={question}
        typed={entry.typed}
        error={error}
        onChange={(typed) => onChange({ kind: 'numbers', typed })}
        onDone={() => onDone(entry)}
      />
    )
  if (question.kind === 'day' && entry.kind === 'day')
    return (
      <DayEntry
        question={question}
        value={entry.value}
        error={error}
        today={today}
        onChange={(value) => onChange({ kind: 'day', value })}
      />
    )
  if (question.kind === 'region' && entry.kind === 'region')
    return (
      <RegionEntry
        ask={question.ask}
        value={entry.value}
        error={error}
        onChange={(value) => onChange({ kind: 'region', value })}
      />
    )
  return null
}
