import type { ComponentType } from 'react'
import type { FieldKind } from '@domain/procedure/field'
import { ChoiceField, SheetField } from './choice-field'
import { DayField } from './day-field'
import { EmployerField } from './employer-field'
import type { InputProps } from './input-props'
import { RegionField } from './region-field'
import { secretField } from './secret-field'
import { writtenField } from './written-field'
import { YesNoField } from './yes-no-field'

/** The input of every kind of field. */
const inputs: Record<FieldKind, ComponentType<InputProps>> = {
  text: writtenField('text'),
  name: writtenField('name'),
  idNumber: secretField('idNumber'),
  phone: secretField('phone'),
  region: RegionField,
  choice: ChoiceField,
  yesNo: YesNoField,
  count: writtenField('count'),
  money: writtenField('money'),
  day: DayField,
  creditCode: writtenField('creditCode'),
  bankAccount: secretField('bankAccount'),
  employer: EmployerField,
  district: SheetField,
}

/** One field of the form. */
export function FieldInput(props: InputProps) {
  const Input = inputs[props.field.kind]
  return <Input {...props} />
}
