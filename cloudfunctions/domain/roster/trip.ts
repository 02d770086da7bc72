import { Day } from '../calendar/day'
import type { PartOf } from '../procedure/part'
import { textIn } from '../procedure/fields/field-value'
import { isSameNumber } from '../ticket/record/same-ticket'
import type { Ticket } from '../ticket/record/ticket'
import type { Charter } from './charter'
import { seatColumnOf } from './prepare-roster'
import type { RosterRow } from './row'

type Columns = Pick<PartOf<'roster'>, 'columns'>

/** The days on which the person of a row came to work: as the row says, by its charter, or by its tickets. */
export function tripDaysOf(
  part: Columns,
  { values, tickets }: Pick<RosterRow, 'values' | 'tickets'>,
  charters: readonly Charter[],
): ReadonlySet<Day> {
  const seatColumn = seatColumnOf(part)
  if (seatColumn === null) return new Set()
  const seat = textIn(values[seatColumn] ?? '')
  const ofCharter = charters.find(({ id }) => id === seat)?.day
  const said = part.columns.flatMap(({ id, kind }) => (kind === 'day' ? [values[id]] : []))
  const days = [ofCharter, ...said, ...tickets.map(({ day }) => day)]
  return new Set(days.flatMap((day) => Day.safeParse(day).data ?? []))
}

/** Whether a ticket that a person claims by themselves is for the trip that a row claims: the number, else the day and the way. */
export const isSameTrip = (
  part: Columns,
  row: Pick<RosterRow, 'values' | 'tickets'>,
  charters: readonly Charter[],
  ticket: Ticket,
): boolean =>
  row.tickets.some(({ number }) => isSameNumber(number, ticket.number)) ||
  (ticket.direction === 'toWork' && ticket.day !== null && tripDaysOf(part, row, charters).has(ticket.day))
