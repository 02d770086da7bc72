import { useState } from 'react'
import { centsFromYuan, yuanText, type Cents } from '@domain/money'
import { Field } from '@/ui/inputs/field'
import { ticketFieldLabels } from '../draft/ticket-places'

interface Props {
  fare: Cents | null
  error?: string
  onChange: (fare: Cents | null) => void
  onFocus: () => void
  onBlur: () => void
}

/** The fare as typed; it counts as soon as it is an amount. */
export function FareField({ fare, error, onChange, onFocus, onBlur }: Props) {
  const [typed, setTyped] = useState(fare === null ? '' : yuanText(fare))
  const change = (text: string) => {
    setTyped(text)
    onChange(centsFromYuan(text))
  }
  // A fare that comes from a photo takes the place of what stood there.
  const shown = centsFromYuan(typed) === fare ? typed : fare === null ? '' : yuanText(fare)
  const unreadable = shown !== '' && centsFromYuan(shown) === null
  return (
    <Field
      label={ticketFieldLabels.fare}
      hint="票面上印的钱数"
      type="digit"
      unit="元"
      value={shown}
      error={unreadable ? '请写钱数，比如 188 或 188.5' : error}
      onChange={change}
      onFocus={onFocus}
      onBlur={onBlur}
    />
  )
}
