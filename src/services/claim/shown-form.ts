import type { ClaimView } from '@contract/views'
import type { Field } from '@domain/procedure/field'
import { isAsked } from '@domain/procedure/fields/check-form'
import { textIn, type FieldValue, type Names } from '@domain/procedure/fields/field-value'
import { kindRules } from '@domain/procedure/fields/kinds'
import { subjectOf } from '@domain/procedure/subject-of'
import { lineOf, type OfMeasure } from '../procedure/line'
import { employerFieldOf, formOf } from './form-of'

/** A claim as far as its form is shown by it. */
export type WithForm = OfMeasure & Pick<ClaimView, 'form' | 'masks' | 'employer'>

/** A field and what is shown of it; null where nothing was entered. */
export type ShownField = { field: Field; text: string | null }
export type ShownSection = { id: string; title: string; fields: ShownField[] }

/** The table of places belongs to the screens: it is too large for those that do not ask. */
type RegionName = Names['region']

/** What was filled in as whoever looks may see it, under the headings of the form; numbers that are never sent back as masks. */
export function shownSections(claim: WithForm, region: RegionName): ShownSection[] {
  const { form, employer } = claim
  return formOf(claim).map(({ id, title, fields }) => ({
    id,
    title,
    fields: fields
      .filter((field) => isAsked(field, form))
      .map((field) => ({
        field,
        text: claim.masks[field.id] || shownValue(field, form[field.id], region, employer),
      })),
  }))
}

/** One value in words, also while it is typed. An employer is called as it is known to the server. */
export function shownValue(
  field: Field,
  value: FieldValue | undefined,
  region: RegionName,
  employer: ClaimView['employer'] = null,
): string | null {
  if (field.kind === 'employer') return employer?.name ?? null
  if (value === undefined || value === '') return null
  const { normalise, view } = kindRules[field.kind]
  return view(normalise(value), field, { region, employer: () => null }) || textIn(value)
}

/** By what lists call the applicant of a claim: 王样本, 长春示范食品有限公司. */
export function calledName(claim: OfMeasure & Pick<ClaimView, 'form' | 'masks'>): string {
  const { name } = subjectOf(lineOf(claim).procedure)
  if (name === null) return ''
  return textIn(claim.form[name.id] ?? '') || (claim.masks[name.id] ?? '')
}

/** Whether the employer was named by the applicant: it is not in the list. */
export function isEmployerNamed({ form, ...claim }: OfMeasure & Pick<ClaimView, 'form'>): boolean {
  const employer = employerFieldOf(claim)
  const value = employer === null ? undefined : form[employer.id]
  return typeof value === 'object' && 'name' in value
}
