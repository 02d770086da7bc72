import '../zod-setup'
import * as z from 'zod/mini'
import { ticketLimit } from '../ticket/record/ticket'

const ticketIds = z.array(z.string().check(z.maxLength(24))).check(z.maxLength(ticketLimit))

/** What a reviewer has said of tickets that look like one journey. */
export const TicketChoice = z.object({
  /** Those that stand before others that are the same. */
  stands: ticketIds,
  /** Those that were a departure of their own, although day and way are the same. A number that is the same stays one ticket. */
  apart: ticketIds,
})
export type TicketChoice = z.infer<typeof TicketChoice>

/** Nobody has said anything: the first that can count stands. */
export const noTicketChoice: TicketChoice = { stands: [], apart: [] }

/** What of a choice speaks of these tickets, each once. */
export const choiceAmong = (
  { stands, apart }: TicketChoice,
  tickets: readonly { id: string }[],
): TicketChoice => {
  const among = (chosen: readonly string[]) => tickets.flatMap(({ id }) => (chosen.includes(id) ? [id] : []))
  return { stands: among(stands), apart: among(apart) }
}
