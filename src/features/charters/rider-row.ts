import type { RosterRowView } from '@contract/roster-views'
import { textIn } from '@domain/procedure/fields/field-value'
import type { PartOf } from '@domain/procedure/part'
import { ownTicket, type Charter } from '@domain/roster/charter'
import { charterName } from './charter-words'

/** How a person came, as the roster says it now. */
function howWords(seat: string, charters: readonly Charter[]): string {
  const place = charters.findIndex(({ id }) => id === seat)
  const charter = charters[place]
  if (charter !== undefined) return charterName(charter, place)
  return seat === ownTicket ? '自己买票' : '还没填怎么来的'
}

/** A row as it is ticked: who it is, and how they came as the roster says it now. */
export function riderRow(
  { id, number, values, masks }: RosterRowView,
  { seatColumn }: Pick<PartOf<'charters'>, 'seatColumn'>,
  roster: PartOf<'roster'> | null,
  charters: readonly Charter[],
) {
  const columnOf = (kind: string) => roster?.columns.find((column) => column.kind === kind)?.id ?? ''
  const [name, card] = [columnOf('name'), columnOf('idNumber')]
  const seat = textIn(values[seatColumn] ?? '')
  const note = [`第 ${number} 行`, masks[card] ?? textIn(values[card] ?? ''), howWords(seat, charters)]
  return { id, seat, name: textIn(values[name] ?? '') || '没填姓名', note: note.filter(Boolean).join(' · ') }
}
