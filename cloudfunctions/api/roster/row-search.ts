import { textIn } from '@domain/procedure/fields/field-value'
import type { PartOf } from '@domain/procedure/part'
import { personColumnsOf } from '@domain/roster/prepare-roster'
import type { RosterRow } from '@domain/roster/row'

const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '').toUpperCase()

/** Whether a row is looked for: by a part of the name, or by the last characters of the number of the card or phone. Null looks for none. */
export function matcherFor(
  part: PartOf<'roster'>,
  search: string | null,
): ((row: RosterRow) => boolean) | null {
  const wanted = plain(search ?? '')
  if (wanted === '') return null
  const { idNumber, phone } = personColumnsOf(part)
  const names = part.columns.flatMap(({ id, kind }) => (kind === 'name' ? [id] : []))
  const cell = ({ values }: RosterRow, column: string | null) =>
    column === null ? '' : plain(textIn(values[column] ?? ''))
  return (row) =>
    names.some((column) => cell(row, column).includes(wanted)) ||
    [idNumber, phone].some((column) => cell(row, column).endsWith(wanted))
}
