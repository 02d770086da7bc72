import { useState } from 'react'
import { centsFromYuan, yuanText, type Cents } from '@domain/money'
import { Field } from '@/ui/inputs/field'

interface Props {
  label: string
  cost: Cents | null
  error: string | undefined
  onChange: (cost: Cents | null) => void
}

/** What a charter cost, as typed; it counts as soon as it is an amount. */
export function CostField({ label, cost, error, onChange }: Props) {
  const [typed, setTyped] = useState(cost === null ? '' : yuanText(cost))
  const change = (text: string) => {
    setTyped(text)
    onChange(centsFromYuan(text))
  }
  // What came from another phone takes the place of what stood here.
  const shown = centsFromYuan(typed) === cost ? typed : cost === null ? '' : yuanText(cost)
  const unreadable = shown !== '' && centsFromYuan(shown) === null
  return (
    <Field
      label={label}
      hint="发票上的钱数，只写接外省员工的"
      type="digit"
      unit="元"
      value={shown}
      error={unreadable ? '请写钱数，比如 86000' : error}
      onChange={change}
    />
  )
}
