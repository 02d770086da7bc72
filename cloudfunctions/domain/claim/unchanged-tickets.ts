import { canonicalJson } from '../policy/editions/canonical'
import type { Ticket } from '../ticket/record/ticket'

/** What is compared with the original: everything but the photos. */
const printedOn = (ticket: Ticket | undefined): string =>
  ticket === undefined ? '' : canonicalJson({ ...ticket, photoIds: [] })

/** Whether a ticket says after a change what it said before: only of such a one an office's confirmation still holds. */
export const unchangedBetween =
  (before: readonly Ticket[], after: readonly Ticket[]) =>
  (ticketId: string): boolean => {
    const [was, is] = [before, after].map((tickets) => printedOn(tickets.find(({ id }) => id === ticketId)))
    return was === is
  }
