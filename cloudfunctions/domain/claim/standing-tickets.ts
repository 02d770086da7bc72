import { samenessOf, type Sameness } from '../ticket/record/same-ticket'
import type { Ticket } from '../ticket/record/ticket'
import type { Flag } from './flag'
import type { TicketChoice } from './ticket-choice'

/** A ticket that another one of the claim stands for: which, by its place from 1, and why they are one. */
export type Copy = { of: number; sameness: Sameness }

/** Pairs of tickets on which one number was read, whatever was entered. */
const readTwice = (flags: readonly Flag[]) => (one: Ticket, other: Ticket) =>
  flags.some(
    ({ kind, ticketId, otherTicketId }) =>
      kind === 'ticketNumberTwice' &&
      ((ticketId === one.id && otherTicketId === other.id) ||
        (ticketId === other.id && otherTicketId === one.id)),
  )

/**
 * The tickets that do not count because another one is the same journey, by id. Of those that could count by themselves, the
 * one that a reviewer chose stands, else the first: leaving one out never takes money that no other ticket gives.
 */
export function copiesAmong(
  tickets: readonly Ticket[],
  countable: (ticketId: string) => boolean,
  { stands, apart }: TicketChoice,
  flags: readonly Flag[],
): Map<string, Copy> {
  const sameRead = readTwice(flags)
  const sameness = (one: Ticket, other: Ticket): Sameness | null => {
    const found = sameRead(one, other) ? 'number' : samenessOf(one, other)
    return found === 'departure' && (apart.includes(one.id) || apart.includes(other.id)) ? null : found
  }
  const rank = ({ id }: Ticket) => (countable(id) ? (stands.includes(id) ? 0 : 1) : 2)
  const standing: Ticket[] = []
  const copies = new Map<string, Copy>()
  for (const ticket of [...tickets].sort((one, other) => rank(one) - rank(other))) {
    const same = standing.flatMap((other): Copy[] => {
      const found = sameness(other, ticket)
      return found === null ? [] : [{ of: tickets.indexOf(other) + 1, sameness: found }]
    })[0]
    if (same) copies.set(ticket.id, same)
    else if (countable(ticket.id)) standing.push(ticket)
  }
  return copies
}
