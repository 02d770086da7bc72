import type { PartForm } from '@/services/claim/part-view'
import { anchorOf } from '../draft/form-steps'
import { ticketPlaceOf } from '../draft/ticket-places'
import { StatusTickets } from '../status/status-tickets'
import { TicketsCheck } from '../tickets/tickets-check'
import { TicketsFill } from '../tickets/tickets-fill'

/** Tickets on the form and on the status, as a page hands them to the claim. */
export const ticketsForm: PartForm<'tickets'> = {
  kind: 'tickets',
  fill: TicketsFill,
  show: StatusTickets,
  check: TicketsCheck,
  problemPlace: (field, { part, content }) => {
    if (field === 'tickets') return { anchor: anchorOf('tickets'), label: part.label }
    const place = ticketPlaceOf(field, content)
    if (!place) return null
    const { ticketId, label } = place
    const known = content.some(({ id }) => id === ticketId)
    return {
      anchor: anchorOf(ticketId),
      label,
      ...(known ? { page: { route: 'ticket', parameters: { ticket: ticketId } } } : {}),
    }
  },
}
