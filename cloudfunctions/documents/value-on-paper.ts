import type { OutputValue } from '@domain/output/bound-value'
import type { Field } from '@domain/procedure/field'
import type { FieldValue } from '@domain/procedure/fields/field-value'
import { kindRules } from '@domain/procedure/fields/kinds'

const nobody = { region: () => null, employer: () => null }

/** A value as an output takes it: amounts, counts and days as they are kept, everything else in words. */
export function valueOnPaper(field: Field, value: FieldValue): OutputValue {
  if (typeof value === 'number') return value
  if (field.kind === 'day' && typeof value === 'string') return value
  return kindRules[field.kind].view(value, field, nobody)
}
