import '@domain/zod-setup'
import * as z from 'zod/mini'
import { FilesNotRead, NotReadReason, TicketReading } from '@domain/ticket/record/reading'
import { Ticket } from '@domain/ticket/record/ticket'
import { defineCall } from './call'

/** A ticket's fields as they would be entered: everything that was read surely enough, the rest empty. */
export const SuggestedTicket = z.omit(Ticket, { id: true, photoIds: true })
export type SuggestedTicket = z.infer<typeof SuggestedTicket>

/** Calls that the function `recognize` serves. */
export const recognizeCalls = {
  /**
   * Reads the tickets on a photo or file that arrived (`finish-photo`). What was read is kept: asked again it answers the
   * same. Nothing that can go wrong with reading is an error: `notRead` says why, and the worker types.
   */
  'read-ticket-photo': defineCall({
    kind: 'read',
    callers: ['worker'],
    input: z.object({ photoId: z.string().check(z.minLength(1), z.maxLength(64)) }),
    output: z.object({
      tickets: z.array(z.object({ reading: TicketReading, suggestion: SuggestedTicket })),
      notRead: z.nullable(NotReadReason),
      /** Files of an archive that gave nothing. */
      filesNotRead: z.optional(FilesNotRead),
    }),
    errors: ['notFound', 'consentMissing'],
  }),
} as const
