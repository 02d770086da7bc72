import type { Employer } from '@contract/views'
import type { FieldValue } from '@domain/procedure/fields/field-value'
import { asksForm } from '@domain/procedure/asks-form'
import { formWithOptions } from '@domain/procedure/fields/form-facts'
import { fieldsOf, type Field, type Section } from '@domain/procedure/field'
import type { Procedure } from '@domain/procedure/procedure'
import type { ReviewStep } from '@domain/procedure/step'
import { subjectOf } from '@domain/procedure/subject-of'
import { lineOf, rulesOf, type OfMeasure } from '../procedure/line'
import { employerNamedSo } from './named-employer'

const forms = new WeakMap<Procedure, readonly Section[]>()

/** The form of a claim, with the options that come from the check. */
export function formOf(claim: OfMeasure): readonly Section[] {
  const { procedure } = lineOf(claim)
  const known = forms.get(procedure)
  if (known) return known
  const form = formWithOptions(procedure.form, rulesOf(claim)?.questions ?? [])
  forms.set(procedure, form)
  return form
}

/** What a step asks of its officer, as a form. */
export const asksOf = (claim: Pick<OfMeasure, 'packId'>, step: ReviewStep): readonly Section[] =>
  formWithOptions(asksForm(step), rulesOf(claim)?.questions ?? [])

/** The field of a form that says who employs the applicant, null where it has none. */
export const employerFieldOf = (claim: OfMeasure): Field | null => subjectOf(lineOf(claim).procedure).employer

/** What a field is called where it is filled in. */
export const askOf = ({ ask, label }: Pick<Field, 'ask' | 'label'>): string => ask ?? label

/** The field of a form of that name, null when it has none. */
export const fieldOf = (form: readonly Section[], id: string): Field | null =>
  fieldsOf(form).find((field) => field.id === id) ?? null

/** The employer that a field names, as far as one of those known is meant. */
export function employerOfValue(
  field: Field,
  value: FieldValue | null | undefined,
  known: readonly (Employer | null)[],
): Employer | null {
  if (typeof value !== 'object' || value === null) return null
  if ('name' in value) return employerNamedSo(value, field)
  return known.find((employer) => employer?.id === value.organisationId) ?? null
}
