import { formAfter, type ContentChanges } from '@domain/claim/content'
import { fieldsOf, type Field } from '@domain/procedure/field'
import { normalisedForm } from '@domain/procedure/fields/check-form'
import { textIn, type FieldValue } from '@domain/procedure/fields/field-value'
import { kindRules } from '@domain/procedure/fields/kinds'
import { scrub, withoutIdNumbers } from '@platform/log/scrub'
import type { ClaimRecord } from '@platform/records/claim'
import { openedForm, sealField } from '@platform/security/claim-fields'
import { rulesOf } from '@platform/call/claim-rules'

type Kept = Pick<ClaimRecord, 'form' | 'sealed'>
const nobody = { region: () => null, employer: () => null }

/**
 * The form of a claim with changes of it, as it is kept: normalised, its sealed kinds encrypted for this claim and field, and
 * without fields that its procedure does not have. A sealed field that says the same stays sealed as it was.
 */
export function formKept(claim: ClaimRecord, changes: NonNullable<ContentChanges['form']>): Kept {
  const before = openedForm(claim)
  const after = formAfter(before, changes)
  const form: Record<string, FieldValue> = {}
  const sealed: ClaimRecord['sealed'] = {}
  for (const field of fieldsOf(rulesOf(claim).procedure.form)) {
    const value = valueKept(field, after[field.id] ?? '')
    const was = claim.sealed[field.id]
    if (value === '') continue
    if (!kindRules[field.kind].sealed) form[field.id] = value
    else if (was && before[field.id] === value) sealed[field.id] = was
    else {
      const mask = kindRules[field.kind].mask(value, field, nobody)
      sealed[field.id] = sealField(claim._id, field.id, textIn(value), mask)
    }
  }
  return { form, sealed }
}

/** A value as it is kept; empty text for none, and for what no field of the kind can hold. */
function valueKept(field: Field, typed: FieldValue): FieldValue {
  const { sealed, normalise } = kindRules[field.kind]
  const value = normalise(typed)
  if (sealed) return textIn(value)
  if (typeof value === 'string') return scrubbed(field, value)
  if (typeof value !== 'object') return value
  if (field.kind !== 'employer') return ''
  return 'name' in value ? { name: scrub(value.name), district: scrub(value.district) } : value
}

/** What is kept plain is free text until it is right, and may hold anybody's number. A credit code is a long number itself. */
const scrubbed = ({ kind }: Field, text: string): string =>
  kind === 'creditCode' ? withoutIdNumbers(text) : scrub(text)

/** The claim without what its form does not ask with what it says now: that is kept while it can change, and not handed in. */
export function withAskedAlone(claim: ClaimRecord): ClaimRecord {
  const asked = normalisedForm(rulesOf(claim).procedure.form, openedForm(claim))
  const among = <T>(fields: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(fields).filter(([field]) => field in asked))
  return { ...claim, form: among(claim.form), sealed: among(claim.sealed) }
}
