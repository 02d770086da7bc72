import { useState } from 'react'
import { Day } from '@domain/calendar/day'
import { askOf } from '@/services/claim/form-of'
import { plainDay } from '@/services/words/day-words'
import { ErrorLine } from '@/ui/inputs/error-line'
import { DayPicker } from '@/ui/sheets/day-picker'
import { Row } from '@/ui/display/row'
import { changeField } from '../draft/draft-store'
import { ClearButton } from './clear-button'
import { hintOf, labelOf, valueIn, type InputProps } from './input-props'

/** A day, tapped in a calendar. */
export function DayField({ field, form, error }: InputProps) {
  const [choosing, setChoosing] = useState(false)
  const parsed = Day.safeParse(valueIn({ field, form }))
  return (
    <>
      <Row
        label={labelOf(field)}
        value={parsed.success ? plainDay(parsed.data) : '请选择'}
        note={hintOf(field)}
        onTap={() => setChoosing(true)}
      />
      <ClearButton field={field} form={form} />
      <ErrorLine text={error} />
      <DayPicker
        open={choosing}
        title={askOf(field)}
        value={parsed.success ? parsed.data : undefined}
        min={field.earliest}
        max={field.notAfterToday ? form.today : undefined}
        today={form.today}
        onChoose={(day) => changeField(field.id, day)}
        onClose={() => setChoosing(false)}
      />
    </>
  )
}
