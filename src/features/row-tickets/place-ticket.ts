import { partOf } from '@domain/procedure/part-of'
import type { PartOf } from '@domain/procedure/part'
import type { RowId } from '@domain/roster/row'
import { paidByTickets, valuesOfTickets, valuesWithoutTickets } from '@domain/roster/row-tickets'
import type { Ticket } from '@domain/ticket/record/ticket'
import { call } from '@/services/calls/call'
import { troubleOf } from '@/services/calls/call-failure'
import { writeRoster } from '@/services/claim/roster-writing'
import { lineOf, type OfMeasure } from '@/services/procedure/line'
import { dropOpen, ticketStore, type PlacedTicket } from './ticket-store'

/** The roster that tickets are put to. */
export const rosterOf = (claim: OfMeasure): PartOf<'roster'> | null =>
  partOf(lineOf(claim).procedure, 'roster')

export type Holder = { rowId: RowId; name: string; tickets: readonly Ticket[] }

const mostTries = 4

/** Keeps the tickets of a person, as they are after a change; of what others changed meanwhile the tickets as they are then. */
async function keep(
  roster: PartOf<'roster'>,
  { rowId, tickets: known }: Pick<Holder, 'rowId' | 'tickets'>,
  change: (tickets: readonly Ticket[]) => Ticket[],
): Promise<Ticket[]> {
  const claimId = ticketStore.getState().claimId ?? ''
  let before = known
  for (let tries = 1; ; tries += 1) {
    const tickets = change(before)
    const values = tickets.length > 0 ? valuesOfTickets(roster, tickets) : valuesWithoutTickets(roster)
    try {
      const input = { claimId, rowId, values: { ...values }, tickets }
      await writeRoster('put-roster-row', input, { rowIds: [rowId], once: true })
      return tickets
    } catch (caught) {
      if (troubleOf(caught).code !== 'staleVersion' || tries === mostTries) throw caught
      before = (await call('read-roster-row', { claimId, rowId })).row.tickets
    }
  }
}

/** Puts a ticket to a person: what they paid and when they came is said by their tickets from now on. Throws `CallFailure`. */
export async function placeTicket(
  roster: PartOf<'roster'>,
  ticket: Ticket,
  holder: Holder,
  photoId: string,
): Promise<void> {
  const tickets = await keep(roster, holder, (before) => [
    ...before.filter(({ id }) => id !== ticket.id),
    ticket,
  ])
  const placed = {
    photoId,
    ticket,
    rowId: holder.rowId,
    name: holder.name,
    total: paidByTickets(tickets).fare,
  }
  dropOpen(ticket.id)
  ticketStore.setState((state) => ({
    count: state.count + 1,
    placed: [placed, ...state.placed.filter((one) => one.ticket.id !== ticket.id)],
  }))
}

/** Takes a ticket from its person again: it lies with nobody then. Throws `CallFailure`. */
export async function takeOff(roster: PartOf<'roster'>, { ticket, rowId }: PlacedTicket): Promise<void> {
  const { claimId } = ticketStore.getState()
  const { row } = await call('read-roster-row', { claimId: claimId ?? '', rowId })
  await keep(roster, { rowId, tickets: row.tickets }, (before) => before.filter(({ id }) => id !== ticket.id))
  ticketStore.setState((state) => ({
    count: Math.max(0, state.count - 1),
    placed: state.placed.filter((one) => one.ticket.id !== ticket.id),
  }))
}
