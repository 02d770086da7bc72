import { fieldsOf, type Section } from '../field'
import { normalisedForm } from './check-form'
import type { FormContent, Names } from './field-value'
import { kindRules } from './kinds'

type Form = readonly Section[]

/** A field as a list shows it: `label` and masked text. */
export type ShownField = { field: string; label: string; text: string }

/** The fields that are filled in, each as lists and notices may show it; `shown` picks some. */
export const maskedForm = (
  form: Form,
  content: FormContent,
  names: Names,
  shown?: readonly string[],
): ShownField[] => shownForm('mask', form, content, names, shown)

/** The fields that are filled in, each as whoever may read it sees it. */
export const viewedForm = (form: Form, content: FormContent, names: Names): ShownField[] =>
  shownForm('view', form, content, names)

function shownForm(
  how: 'mask' | 'view',
  form: Form,
  content: FormContent,
  names: Names,
  shown?: readonly string[],
): ShownField[] {
  const kept = normalisedForm(form, content)
  return fieldsOf(form).flatMap((field) => {
    const value = kept[field.id]
    if (value === undefined || (shown && !shown.includes(field.id))) return []
    return [{ field: field.id, label: field.label, text: kindRules[field.kind][how](value, field, names) }]
  })
}

/** Fields whose values are encrypted when they are kept. */
export const sealedFields = (form: Form): string[] =>
  fieldsOf(form).flatMap(({ id, kind }) => (kindRules[kind].sealed ? [id] : []))
