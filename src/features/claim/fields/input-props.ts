import type { Field } from '@domain/procedure/field'
import type { FieldValue } from '@domain/procedure/fields/field-value'
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
