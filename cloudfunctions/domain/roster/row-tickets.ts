import type { Day } from '../calendar/day'
import { sumOf, type Cents } from '../money'
import type { FormContent } from '../procedure/fields/field-value'
import type { PartOf } from '../procedure/part'
import { samenessOf, type Sameness } from '../ticket/record/same-ticket'
import type { Ticket } from '../ticket/record/ticket'
import { ownTicket } from './charter'
import type { RosterRow, RowId } from './row'

type Roster = Pick<PartOf<'roster'>, 'columns' | 'worth' | 'worthWhere'>

/** Whether the persons of a roster are paid for by what their tickets cost. */
export const takesTickets = ({ worth }: Pick<Roster, 'worth'>): boolean => worth !== undefined

/** The paper under which photos of tickets of rows arrive. No paper of a procedure has such a name. */
export const rowTicketPaper = '@rowTickets'

/** The name of the ticket that was read as the nth one on a photo: put down again, it is the same one. */
export const rowTicketId = (photoId: string, index: number): string =>
  `t${photoId
    .toLowerCase()
    .replace(/[^0-9a-z]/g, '')
    .slice(-18)
    .padStart(6, '0')}${index.toString(36)}`

/** Whether a ticket brought its person here: what was paid for leaving does not count (000 二（五）4). */
const brings = ({ direction }: Ticket): boolean => direction !== 'toHome'

/** What the tickets of a person come to: what they cost together, and the day on which the last of them arrived. */
export function paidByTickets(tickets: readonly Ticket[]): { fare: Cents | null; day: Day | null } {
  const coming = tickets.filter(brings)
  const fares = coming.flatMap(({ fare }) => (fare === null ? [] : [fare]))
  const arriving = coming.filter(({ direction }) => direction === 'toWork')
  const days = (arriving.length > 0 ? arriving : coming).flatMap(({ day }) => (day === null ? [] : [day]))
  return {
    fare: fares.length === 0 ? null : sumOf(fares),
    day: days.sort().pop() ?? null,
  }
}

/** The column that says when a person came. */
const arrivalOf = (columns: Roster['columns']) =>
  columns.find(({ kind, fact }) => kind === 'day' && fact !== undefined)

/** What a row says once these are its tickets: that its person paid, how much, and when they came. What no ticket says stays. */
export function valuesOfTickets(
  { columns, worth, worthWhere }: Roster,
  tickets: readonly Ticket[],
): FormContent {
  const { fare, day } = paidByTickets(tickets)
  const arrival = arrivalOf(columns)
  const own = worthWhere?.values.find((value) => value === ownTicket)
  return {
    ...(worthWhere !== undefined && own !== undefined ? { [worthWhere.field]: own } : {}),
    ...(worth !== undefined && fare !== null ? { [worth]: fare } : {}),
    ...(arrival !== undefined && day !== null ? { [arrival.id]: day } : {}),
  }
}

/** Where a ticket stands in a roster already: it was put there, or another ticket there is the same one. */
export type TicketStanding = { rowId: RowId; ticketId: string; sameness: 'itself' | Sameness }

/** What a ticket is to those of a row. Others than its own traveller may have left with the same train: there its number alone tells. */
export function standingIn(
  { id, tickets }: RosterRow,
  ticket: Ticket,
  mayBeTheirs: boolean,
): TicketStanding[] {
  return tickets.flatMap((other): TicketStanding[] => {
    if (other.id === ticket.id) return [{ rowId: id, ticketId: other.id, sameness: 'itself' }]
    const sameness = samenessOf(other, ticket)
    return sameness === 'number' || (sameness !== null && mayBeTheirs)
      ? [{ rowId: id, ticketId: other.id, sameness }]
      : []
  })
}

/** What tickets gave a row, emptied: once none is left, nobody knows what was paid and when. */
export function valuesWithoutTickets({ worth, columns }: Roster): Record<string, null> {
  const arrival = arrivalOf(columns)
  return {
    ...(worth === undefined ? {} : { [worth]: null }),
    ...(arrival === undefined ? {} : { [arrival.id]: null }),
  }
}
