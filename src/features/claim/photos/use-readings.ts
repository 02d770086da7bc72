import type { Ticket } from '@domain/ticket/record/ticket'
import type { FieldDoubt } from './field-doubts'
import { lookedAt, openDoubts, readingStore, type PhotoRead } from './reading-store'

/** How the reading of a ticket's photos stands, and what is to be looked at. */
export type TicketReadingState = {
  read: PhotoRead | null
  doubts: FieldDoubt[]
  onLooked: (field: FieldDoubt['field']) => void
}

/** Readings of a ticket: the photo that is being read counts before the one that could not be, and that before the others. */
export function useReadings(): (ticket: Ticket) => TicketReadingState {
  const state = readingStore()
  return (ticket) => {
    const reads = ticket.photoIds.flatMap((photoId) => state.photos[photoId] ?? [])
    const of = (wanted: PhotoRead['state']) => reads.find((read) => read.state === wanted)
    return {
      // A second photo that says nothing is no trouble when the first one said all.
      read: of('reading') ?? of('read') ?? of('notRead') ?? null,
      doubts: openDoubts(state, ticket.id),
      onLooked: (field) => lookedAt(ticket.id, field),
    }
  }
}
