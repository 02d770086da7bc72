import { useState } from 'react'
import { Day } from '@domain/calendar/day'
import { Row } from '../display/row'
import { formatDay } from '../foundation/format-day'
import { ErrorLine } from '../inputs/error-line'
import { DayPicker } from '../sheets/day-picker'
import { ClearButton } from './clear-button'
import type { FieldInputProps } from './field-input'
import { notChosen, tappedLabel } from './tapped-label'

type Props = Pick<FieldInputProps, 'field' | 'value' | 'onChange' | 'error' | 'today'>

/** A day out of the calendar. */
export function DayInput({ field, value, onChange, error, today }: Props) {
  const [open, setOpen] = useState(false)
  const chosen = Day.safeParse(value).data
  return (
    <>
      <Row
        label={tappedLabel(field)}
        value={chosen === undefined ? notChosen : formatDay(chosen, { year: true, weekday: false })}
        note={field.hint}
        onTap={() => setOpen(true)}
      />
      <ClearButton field={field} value={value} onChange={onChange} />
      <ErrorLine text={error} />
      <DayPicker
        open={open}
        title={field.label}
        value={chosen}
        min={field.earliest}
        max={field.notAfterToday ? today : undefined}
        today={today}
        onChoose={onChange}
        onClose={() => setOpen(false)}
      />
    </>
  )
}
