import { fieldsOf } from '@domain/procedure/field'
import { textIn } from '@domain/procedure/fields/field-value'
import { kindRules } from '@domain/procedure/fields/kinds'
import { subjectOf } from '@domain/procedure/subject-of'
import type { ReviewView } from '@contract/views'
import { lineOf, type OfMeasure } from '@/services/procedure/line'

/** What the masks of a claim are called together; null where nothing of its form is masked. */
export function revealTitle(claim: OfMeasure): string | null {
  const { procedure } = lineOf(claim)
  if (subjectOf(procedure).idNumber !== null) return '完整身份证号'
  return fieldsOf(procedure.form).some(({ kind }) => kindRules[kind].secret) ? '完整号码' : null
}

/** Name and numbers as they were written, by the order of the form: what is compared with a card or a licence. */
export function revealed(
  claim: OfMeasure & Pick<ReviewView, 'form'>,
  values: Readonly<Record<string, string>>,
): { id: string; label: string; text: string }[] {
  const { procedure } = lineOf(claim)
  return fieldsOf(procedure.form).flatMap(({ id, kind, label }) => {
    const text = values[id] ?? (kind === 'name' ? textIn(claim.form[id] ?? '') : '')
    return text === '' ? [] : [{ id, label, text }]
  })
}
