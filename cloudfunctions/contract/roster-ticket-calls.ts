import '@domain/zod-setup'
import * as z from 'zod/mini'
import { RowId, ticketsOfOneRow } from '@domain/roster/row'
import { NotCountedReason, NotReadReason } from '@domain/ticket/record/reading'
import { Ticket } from '@domain/ticket/record/ticket'
import { defineCall } from './call'

/** So many photos are matched at once. */
export const photosAtOnce = 20

/** A person of a roster whose ticket it may be. */
export const TicketHolder = z.object({
  rowId: RowId,
  /** Counts from 1 through the whole roster. */
  number: z.int(),
  name: z.string(),
  idMask: z.string(),
  tickets: z.array(Ticket).check(z.maxLength(ticketsOfOneRow)),
  /** The row says that the person came by a charter. */
  rides: z.boolean(),
})
export type TicketHolder = z.infer<typeof TicketHolder>

/** A ticket that was read, and whose it is. */
export const RowTicketView = z.object({
  /** As it would be put to a row; what was not read surely is empty. */
  ticket: Ticket,
  /** Why it is no ticket that pays for a trip, where it is none. */
  reason: z.nullable(NotCountedReason),
  /** Who travelled, as the ticket prints it; empty where it was not read. */
  name: z.string(),
  idMask: z.string(),
  /** The one person whose ticket it surely is. */
  sure: z.nullable(RowId),
  /** Whom it may be, the best first; the sure one is among them. */
  candidates: z.array(TicketHolder),
  /** Where it stands already: put there before, or another ticket of the same number, day and train. */
  standing: z.nullable(
    z.object({
      holder: TicketHolder,
      ticketId: z.string(),
      sameness: z.enum(['itself', 'number', 'departure']),
    }),
  ),
})
export type RowTicketView = z.infer<typeof RowTicketView>

/** A photo of tickets of a roster. */
export const RowTicketPhoto = z.object({
  photoId: z.string(),
  /** Null while nobody has asked to read it; then it says why nothing was read, or that something was. */
  read: z.nullable(z.union([NotReadReason, z.literal('read')])),
  tickets: z.array(RowTicketView),
})
export type RowTicketPhoto = z.infer<typeof RowTicketPhoto>

export const rosterTicketCalls = {
  /**
   * Whose the tickets on some photos of a claim of one's own are: by the name, and by the part of the ID number, that they print. The
   * numbers of a roster are never on the phone. Without photos those are answered of which a ticket lies with nobody yet, a page at
   * a time.
   */
  'match-row-tickets': defineCall({
    kind: 'read',
    callers: ['worker'],
    input: z.object({
      claimId: z.string().check(z.minLength(8), z.maxLength(64)),
      photoIds: z.nullable(
        z
          .array(z.string().check(z.minLength(1), z.maxLength(64)))
          .check(z.minLength(1), z.maxLength(photosAtOnce)),
      ),
      after: z.nullable(z.string().check(z.maxLength(64))),
    }),
    output: z.object({
      version: z.int(),
      /** How many tickets lie with persons of the roster. */
      placed: z.int(),
      photos: z.array(RowTicketPhoto),
      next: z.nullable(z.string()),
    }),
    errors: ['notFound', 'wrongStage'],
  }),
} as const
