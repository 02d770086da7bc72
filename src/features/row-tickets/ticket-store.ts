import { create } from 'zustand'
import type { RowTicketView } from '@contract/roster-ticket-calls'
import type { RowId } from '@domain/roster/row'
import type { Ticket } from '@domain/ticket/record/ticket'
import type { Trouble } from '@/services/calls/call-failure'

/** A ticket that lies with nobody yet. */
export type OpenTicket = { photoId: string; view: RowTicketView }
/** A ticket that was put to a person on this visit. */
export type PlacedTicket = {
  photoId: string
  ticket: Ticket
  rowId: RowId
  name: string
  total: number | null
}

type TicketState = {
  claimId: string | null
  /** How many tickets lie with persons, of this visit and before. */
  count: number
  /** Photos that arrived and are not read yet. */
  unread: readonly string[]
  open: readonly OpenTicket[]
  /** The newest first. */
  placed: readonly PlacedTicket[]
  /** Where the server's list of open ones goes on; undefined before it was asked. */
  next: string | null | undefined
  trouble: Trouble | null
}

export const noTickets: TicketState = {
  claimId: null,
  count: 0,
  unread: [],
  open: [],
  placed: [],
  next: undefined,
  trouble: null,
}

export const ticketStore = create<TicketState>()(() => noTickets)

/** Takes a ticket off the list of those that lie with nobody. */
export const dropOpen = (ticketId: string) =>
  ticketStore.setState(({ open }) => ({ open: open.filter(({ view }) => view.ticket.id !== ticketId) }))

/** Puts a ticket on that list, once. */
export const addOpen = (one: OpenTicket) =>
  ticketStore.setState(({ open }) => ({
    open: open.some(({ view }) => view.ticket.id === one.view.ticket.id) ? open : [...open, one],
  }))
