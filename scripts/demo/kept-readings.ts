import '@domain/zod-setup'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod/mini'
import { NotReadReason, TicketReading } from '@domain/ticket/reading'
import { suggestTicket } from '@domain/ticket/suggest-ticket'
import type { Recognized } from '../../cloudfunctions/recognize/ticket-recognizer'
import type { SampleTicket } from './sample-claims'

const KeptReadings = z.record(
  z.string(),
  z.object({
    tickets: z.array(TicketReading),
    codes: z.array(z.string()),
    notRead: z.nullable(NotReadReason),
    likeness: z.nullable(z.string()),
  }),
)

const file = path.join(import.meta.dirname, 'photos', 'readings.json')
const readings = KeptReadings.parse(JSON.parse(readFileSync(file, 'utf8')))

/** What our engine read off a photo of the demo when it was drawn; undefined for photos that stand for many tickets. */
export const keptReading = (photo: string): Recognized | undefined => readings[photo]

/** A ticket with a photo of its own, and with the number that is printed there. */
export function withOwnPhoto(ticket: SampleTicket, photo: string): SampleTicket {
  const [read] = keptReading(photo)?.tickets ?? []
  if (!read) throw new Error(`no reading of ${photo}: npm run demo-photos`)
  return { ...ticket, photo, number: suggestTicket(read, null).number }
}
