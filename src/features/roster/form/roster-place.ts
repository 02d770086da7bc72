import type { PartOf } from '@domain/procedure/part'
import type { ProblemPlace } from '@/services/claim/part-view'

/** Where the card of the roster stands on the form. */
export const anchorOfRoster = 'field-roster'

/** Where what a problem or a correction names of a roster is put right: rows have a page of their own. */
export function placeInRoster(
  field: string,
  { label }: Pick<PartOf<'roster'>, 'label'>,
): ProblemPlace | null {
  if (field === 'roster') return { anchor: anchorOfRoster, label }
  if (!field.startsWith('row:')) return null
  return {
    anchor: anchorOfRoster,
    label: `${label}里退回的人`,
    page: { route: 'roster', parameters: { view: 'named' } },
  }
}
