import type { PartForm } from '@/services/claim/part-view'
import { mergeTickets } from '../draft/draft-merge'
import { placeOf } from '../draft/form-steps'
import { StatusTickets } from '../status/status-tickets'
import { TicketsFill } from '../tickets/tickets-fill'

/** Tickets on the form and on the status, as a page hands them to the claim. */
export const ticketsForm: PartForm<'tickets'> = {
  kind: 'tickets',
  fill: TicketsFill,
  show: StatusTickets,
  problemPlace: (field, { content }) => {
    const place = placeOf(field, content)
    if (place?.step !== 'tickets') return null
    return { anchor: `field-${place.ticketId ?? 'tickets'}`, label: place.label }
  },
  merge: mergeTickets,
}
