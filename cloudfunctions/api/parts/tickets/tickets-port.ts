import { problemsOfTickets, ticketsWithoutPhoto } from '@domain/claim/check-content'
import { confirmedAmong } from '@domain/claim/raise'
import { choiceAmong, noTicketChoice } from '@domain/claim/ticket-choice'
import { unchangedBetween } from '@domain/claim/unchanged-tickets'
import { employerOf } from '../../claim/employer-of'
import type { PartPort } from '../port'
import { dropTicketMarks, replaceMarks } from './claim-place'
import { ticketReadings } from './ticket-readings'

/** Tickets: each an item of the amount, known again in other claims by its number and its photos. */
export const ticketsPort: PartPort<'tickets'> = {
  problems: ({ part, claim: { tickets }, files, today }) =>
    tickets.length === 0 && !part.needed
      ? []
      : [
          ...problemsOfTickets(tickets, today),
          ...ticketsWithoutPhoto(tickets, new Set(files.map(({ _id }) => _id))),
        ],

  findings: async ({ claim, files }) => {
    const employer = await employerOf(claim)
    return { readings: ticketReadings(claim, files, employer?.id ? employer.district : null) }
  },

  taken: async (transaction, { claim, files }) => ({
    markIds: await replaceMarks(transaction, claim, files),
  }),

  left: dropTicketMarks,

  erased: () => ({ tickets: [], originalsSeen: [], ticketChoice: noTicketChoice }),

  lapses: (claim, { tickets = claim.tickets }) => {
    const isSame = unchangedBetween(claim.tickets, tickets)
    const unchanged = tickets.filter(({ id }) => isSame(id))
    return {
      originalsSeen: claim.originalsSeen.filter(isSame),
      ticketChoice: choiceAmong(claim.ticketChoice, unchanged),
      hands: claim.hands.map((hand) => ({ ...hand, confirmed: confirmedAmong(hand.confirmed, isSame) })),
    }
  },
}
