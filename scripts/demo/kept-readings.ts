import '@domain/zod-setup'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod/mini'
import { NotReadReason, TicketReading } from '@domain/ticket/record/reading'
import type { Recognized } from '../../cloudfunctions/recognize/ticket-recognizer'

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
