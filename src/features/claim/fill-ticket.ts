import type { Ticket } from '@domain/ticket/ticket'
import type { SuggestedTicket } from '@contract/recognize-calls'

/** The ticket with what was read in the fields that are still empty: what a person entered stays. */
export function fillTicket(ticket: Ticket, read: SuggestedTicket): Ticket {
  return {
    ...ticket,
    kind: ticket.kind ?? read.kind,
    direction: ticket.direction ?? read.direction,
    day: ticket.day ?? read.day,
    from: ticket.from || read.from,
    to: ticket.to || read.to,
    fare: ticket.fare ?? read.fare,
    number: ticket.number || read.number,
  }
}
