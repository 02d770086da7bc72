import { useState } from 'react'
import type { Day } from '@domain/calendar/day'
import type { Question } from '@domain/policy/pack/question'
import { Card } from '@/ui/display/card'
import { DayPicker } from '@/ui/sheets/day-picker'
import { ErrorLine } from '@/ui/inputs/error-line'
import { formatDay } from '@/ui/foundation/format-day'
import { Row } from '@/ui/display/row'

interface Props {
  question: Extract<Question, { kind: 'day' }>
  value: string | null
  error: string | undefined
  today: Day
  onChange: (day: string) => void
}

/** A day chosen by year, month and day. */
export function DayEntry({ question, value, error, today, onChange }: Props) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Card flush>
        <Row
          icon="calendar"
          label={value === null ? '选哪一天' : formatDay(value, { year: true, weekday: false })}
          note={value === null ? undefined : '点这里可以改'}
          onTap={() => setOpen(true)}
        />
      </Card>
      <ErrorLine text={error} />
      <DayPicker
        open={open}
        title={question.ask}
        value={value ?? undefined}
        min={question.from}
        max={question.notAfterToday ? today : undefined}
        today={today}
        onChoose={onChange}
        onClose={() => setOpen(false)}
      />
    </>
  )
}
