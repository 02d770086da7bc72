import { useState } from 'react'
import { Day } from '@domain/calendar/day'
import { centsFromYuan, yuanText } from '@domain/money'
import type { Ticket } from '@domain/ticket/record/ticket'
import { dayWords } from '@/services/words/day-words'
import { Row } from '@/ui/display/row'
import { Field } from '@/ui/inputs/field'
import { DayPicker } from '@/ui/sheets/day-picker'

interface Props {
  ticket: Ticket
  today: Day
  onChange: (changes: Partial<Ticket>) => void
}

/** What a person is paid by, where it was not read, or not rightly. */
export function TicketFacts({ ticket: { fare, day }, today, onChange }: Props) {
  const [typed, setTyped] = useState(fare === null ? '' : yuanText(fare))
  const [choosing, setChoosing] = useState(false)
  const unreadable = typed !== '' && centsFromYuan(typed) === null
  return (
    <>
      <Field
        label="票价"
        hint="票面上印的钱数"
        type="digit"
        unit="元"
        value={typed}
        error={unreadable ? '请写钱数，比如 188 或 188.5' : undefined}
        onChange={(text) => {
          setTyped(text)
          onChange({ fare: centsFromYuan(text) })
        }}
      />
      <Row
        icon="calendar"
        label="乘车日期"
        value={day ? dayWords(day, today) : '请选择'}
        onTap={() => setChoosing(true)}
      />
      <DayPicker
        open={choosing}
        title="乘车日期"
        value={day ?? undefined}
        max={today}
        today={today}
        onChoose={(chosen) => onChange({ day: Day.parse(chosen) })}
        onClose={() => setChoosing(false)}
      />
    </>
  )
}
