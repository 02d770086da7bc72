import type { Field, FieldKind } from '@domain/procedure/field'
import type { FieldValue } from '@domain/procedure/fields/field-value'
import { askOf } from '@/services/claim/form-of'
import type { ClaimForm } from '../form/use-claim-form'

/** What every input of the form gets. Values come from the claim, and changes go to the draft. */
export type InputProps = {
  field: Field
  form: ClaimForm
  error?: string
  /** The person has left the field with something in it. */
  onLeave: () => void
}

/** What a field says now. */
export const valueIn = ({ field, form }: Pick<InputProps, 'field' | 'form'>): FieldValue | undefined =>
  form.content.form[field.id]

const usualHints: Partial<Record<FieldKind, string>> = {
  name: '和身份证上一样',
  idNumber: '身份证上的 18 位号码',
  region: '选到县、区',
  creditCode: '营业执照上的 18 位代码',
}

/** A field in the words of whoever fills it in; its hint is its own, or that of its kind. */
export const asAsked = (field: Field): Field => ({
  ...field,
  label: askOf(field),
  hint: field.hint ?? usualHints[field.kind],
})
