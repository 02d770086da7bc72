import type { RowTicketView, TicketHolder } from '@contract/roster-ticket-calls'
import { ticketsOfOneRow } from '@domain/roster/row'
import type { Ticket } from '@domain/ticket/record/ticket'

/** Why somebody has to look at a ticket before it is put to a person, the weightiest first. */
export type Look =
  | 'notTravelled'
  | 'notATicket'
  | 'refund'
  | 'leaving'
  | 'sameNumber'
  | 'sameDeparture'
  | 'noneFits'
  | 'unclear'
  | 'rides'
  | 'full'
  | 'incomplete'
  | 'notPublicTransport'

/** Whether everything is there that a person is paid by. */
export const isComplete = ({ fare, day }: Pick<Ticket, 'fare' | 'day'>): boolean =>
  fare !== null && day !== null

/** The one whose ticket it surely is. */
export const sureHolder = ({ sure, candidates }: RowTicketView): TicketHolder | null =>
  candidates.find(({ rowId }) => rowId === sure) ?? null

/** Why a ticket is not put to anybody by itself; null where it can be. */
export function lookOf(view: RowTicketView): Look | null {
  const { ticket, reason, standing, candidates } = view
  if (reason === 'notTravelled' || reason === 'notATicket' || reason === 'refund') return reason
  if (ticket.direction === 'toHome') return 'leaving'
  if (standing?.sameness === 'number') return 'sameNumber'
  if (standing?.sameness === 'departure') return 'sameDeparture'
  const holder = sureHolder(view)
  if (candidates.length === 0) return 'noneFits'
  if (holder === null) return 'unclear'
  if (holder.rides) return 'rides'
  if (holder.tickets.length >= ticketsOfOneRow) return 'full'
  if (!isComplete(ticket)) return 'incomplete'
  return reason === 'notPublicTransport' ? reason : null
}

/** What can never be put to anybody: it pays for no way here. */
export const isHopeless = (look: Look | null): boolean => look === 'notTravelled' || look === 'leaving'
