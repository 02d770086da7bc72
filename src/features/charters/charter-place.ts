import type { Charter } from '@domain/roster/charter'
import { charterOfField, type CharterField } from '@domain/roster/charter-problems'
import type { PartOf } from '@domain/procedure/part'
import type { ProblemPlace } from '@/services/claim/part-view'
import { charterName, fieldLabel } from './charter-words'

/** Where the charters begin on the page. */
export const chartersAnchor = 'field-charters'

/** Where a field of a charter stands on the page. */
export const anchorOfCharter = (charterId: string, field: CharterField): string =>
  `field-charter-${charterId}-${field}`

/** Where what a problem or a correction names stands; null for a field that is none of the charters'. */
export function placeOfCharter(
  name: string,
  part: Pick<PartOf<'charters'>, 'label'>,
  charters: readonly Charter[],
): ProblemPlace | null {
  if (name === 'charters') return { anchor: chartersAnchor, label: part.label }
  const named = charterOfField(name)
  const index = charters.findIndex(({ id }) => id === named?.charterId)
  const charter = charters[index]
  if (named === null || charter === undefined) return null
  return {
    anchor: anchorOfCharter(named.charterId, named.field),
    label: `${charterName(charter, index)}${fieldLabel(named.field, charter.kind)}`,
  }
}
