import type { Day } from '../../calendar/day'
import { fieldsOf, type Field, type Needed, type Section } from '../field'
import type { FieldProblem, FieldValue, FormContent } from './field-value'
import { kindRules } from './kinds'

type Form = readonly Section[]

/** Whether something is needed with what the form says now. */
export function isNeeded(needed: Needed, content: FormContent): boolean {
  if (typeof needed === 'boolean') return needed
  const value = content[needed.field]
  return value !== undefined && typeof value !== 'object' && needed.values.includes(value)
}

/** Whether a field is asked: one on a condition only while that holds, any other always. */
export const isAsked = ({ needed }: Pick<Field, 'needed'>, content: FormContent): boolean =>
  typeof needed === 'boolean' || isNeeded(needed, content)

const isEmpty = (value: FieldValue | undefined): boolean => value === undefined || value === ''

/** What a form says, as it is compared and kept: fields that it does not have or does not ask now are left out. */
export function normalisedForm(form: Form, content: FormContent): FormContent {
  const read = fieldsOf(form).flatMap((field): [string, FieldValue][] => {
    const typed = content[field.id]
    if (typed === undefined) return []
    const value = kindRules[field.kind].normalise(typed)
    return isEmpty(value) ? [] : [[field.id, value]]
  })
  const all: FormContent = Object.fromEntries(read)
  const asked = fieldsOf(form).filter((field) => isAsked(field, all))
  return Object.fromEntries(read.filter(([id]) => asked.some((field) => field.id === id)))
}

/** A field that keeps a claim from being handed in. */
export type FormProblem = { field: string; problem: FieldProblem }

/**
 * What is missing or wrong, in the order of the form. What need not be there is judged when it is. Options that come from the
 * check are filled in before (`formWithOptions`).
 */
export function checkForm(form: Form, content: FormContent, today: Day): FormProblem[] {
  const kept = normalisedForm(form, content)
  return fieldsOf(form).flatMap((field) => {
    if (!isAsked(field, kept)) return []
    const problem = problemOfField(field, kept, today)
    return problem === null ? [] : [{ field: field.id, problem }]
  })
}

/** What is wrong with one field of a normalised form, null when nothing is. */
export function problemOfField(field: Field, content: FormContent, today: Day): FieldProblem | null {
  const value = content[field.id]
  if (value === undefined) return isNeeded(field.needed, content) ? 'missing' : null
  return kindRules[field.kind].problem(value, field, today, content)
}
