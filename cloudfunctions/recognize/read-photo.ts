import { readTickets } from '@domain/ticket/read-tickets'
import type { NotReadReason, TicketReading } from '@domain/ticket/record/reading'
import type { TextLine } from '@domain/ticket/lines/text-line'
import { DocumentRefused } from './documents/document-refused'
import type { Models } from './engine/models'
import { likenessOf } from './engine/likeness'
import { loadPicture } from './engine/picture'
import { readPicture } from './engine/read-picture'
import { readQrCodes } from './engine/read-qr-codes'

/** What a photo said. `codes` are the texts of its QR codes: never logged or kept, only hashed. */
export type PhotoText = {
  tickets: TicketReading[]
  codes: string[]
  lines: TextLine[]
  notRead: NotReadReason | null
  likeness: string | null
}

/** Reads a photo. What cannot or must not be read answers its reason; only a defect throws. */
export async function readPhoto(content: Buffer, models: () => Promise<Models>): Promise<PhotoText> {
  try {
    const picture = await loadPicture(content)
    const lines = await readPicture(await models(), picture)
    const codes = await readQrCodes(picture)
    const tickets = readTickets(lines, codes)
    const likeness = await likenessOf(picture)
    return { tickets, codes, lines, likeness, notRead: tickets.length === 0 ? 'noTicketFound' : null }
  } catch (error) {
    if (error instanceof DocumentRefused)
      return { tickets: [], codes: [], lines: [], likeness: null, notRead: error.reason }
    throw error
  }
}
