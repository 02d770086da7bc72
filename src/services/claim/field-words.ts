import type { ClaimView } from '@contract/views'
import { textIn } from '@domain/procedure/fields/field-value'
import { kindRules } from '@domain/procedure/fields/kinds'
import type { Field } from '@domain/procedure/field'
import { regionName } from '../phone/regions'

/** What stands in a field, in words; of a secret that is not there its mask. Empty where nothing does. */
export function fieldWords(
  field: Field,
  { form, masks }: Pick<ClaimView, 'form' | 'masks'>,
  employerName: string | null,
): string {
  const value = form[field.id]
  if (value === undefined) return masks[field.id] ?? ''
  if (field.kind === 'employer') return employerName ?? ''
  const { normalise, view } = kindRules[field.kind]
  const words = view(normalise(value), field, { region: regionName, employer: () => null })
  return words === '' ? textIn(value) : words
}
