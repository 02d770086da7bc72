import { problemsOfTickets, ticketsWithoutPhoto } from '@domain/claim/check-content'
import { itemsOfTickets } from '@domain/claim/decide-claim'
import { confirmedAmong } from '@domain/claim/raise'
import { choiceAmong, noTicketChoice } from '@domain/claim/ticket-choice'
import { unchangedBetween } from '@domain/claim/unchanged-tickets'
import type { PartPort } from '../port'
import { alikeClaims } from './alike-claims'
import { findingsOf } from './claim-findings'
import { dropTicketMarks, replaceMarks } from './claim-place'

/** Tickets: each an item of the amount, known again in other claims by its number and its photos. */
export const ticketsPort: PartPort<'tickets'> = {
  problems: ({ part, claim: { tickets }, files, today }) =>
    tickets.length === 0 && !part.needed
      ? []
      : [
          ...problemsOfTickets(tickets, today),
          ...ticketsWithoutPhoto(tickets, new Set(files.map(({ _id }) => _id))),
        ],

  evidence: ({ claim }, { decideWith, originalOf, choice = claim.ticketChoice, flags = claim.flags }) => ({
    facts: {},
    items: itemsOfTickets(claim.tickets, decideWith, originalOf, { choice, flags }),
  }),

  findings: async ({ claim, files }, { context }) => {
    const { flags, readings, elsewhere } = await findingsOf(claim, files)
    return { flags, shown: { readings, alike: await alikeClaims(elsewhere, context) } }
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
