import type { FileNotRead, NotReadReason, TicketReading } from '@domain/ticket/record/reading'

/**
 * What a provider read off one photo or file. `codes` are the texts of QR codes, to be hashed and forgotten. `likeness`: by which
 * the same picture is known again, where the provider tells. `filesNotRead`: those of an archive that gave nothing. `spent`: the document took more time or
 * memory than one may.
 */
export type Recognized = {
  tickets: TicketReading[]
  codes: string[]
  notRead: NotReadReason | null
  likeness?: string | null
  filesNotRead?: FileNotRead[]
  spent?: boolean
}

/** Whoever reads tickets: our own engine, or a service. Never throws: what goes wrong is `notRead`. */
export type TicketRecognizer = {
  name: string
  recognize(content: Buffer): Promise<Recognized>
}

/** Nothing was read, and why. */
export const notRead = (reason: NotReadReason): Recognized => ({ tickets: [], codes: [], notRead: reason })
