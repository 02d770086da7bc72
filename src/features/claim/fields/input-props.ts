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

/** What stands below the label: the field's own words, or those of its kind. */
export const hintOf = ({ kind, hint }: Field): string | undefined => hint ?? usualHints[kind]

/** Whether a field may always be left empty. */
export const isOptional = ({ needed }: Field): boolean => needed === false

/** The label of an input that does not say by itself that it may be left empty. */
export const labelOf = (field: Field): string => `${askOf(field)}${isOptional(field) ? '（可不填）' : ''}`
