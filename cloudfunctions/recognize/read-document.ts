import { readTickets } from '@domain/ticket/read-tickets'
import type { NotReadReason, TicketReading } from '@domain/ticket/reading'
import type { TextLine } from '@domain/ticket/text-line'
import { DocumentRefused } from './documents/document-refused'
import { namesInArchive, openArchive } from './documents/open-archive'
import { readOfd } from './documents/read-ofd'
import { readPdf } from './documents/read-pdf'
import { looksLikeVoucher, readVoucher } from './documents/read-voucher'
import type { Models } from './engine/models'
import { loadPicture } from './engine/picture'
import { readPicture } from './engine/read-picture'
import { readQrCodes } from './engine/read-qr-codes'

/** What a document said. `codes` are the texts of its QR codes: never logged or kept, only hashed. */
export type DocumentReading = {
  tickets: TicketReading[]
  codes: string[]
  lines: TextLine[]
  notRead: NotReadReason | null
}

const largestFile = 10 * 1024 * 1024

const nothing = (notRead: NotReadReason): DocumentReading => ({ tickets: [], codes: [], lines: [], notRead })

/**
 * Reads a photo or an electronic file, whatever it is called. Electronic files are read from their structure or text, never
 * by recognition. What cannot or must not be read answers its reason; only a defect throws.
 */
export async function readDocument(content: Buffer, models: () => Promise<Models>): Promise<DocumentReading> {
  if (content.length > largestFile) return nothing('tooLarge')
  try {
    return await readByContent(content, models)
  } catch (error) {
    if (error instanceof DocumentRefused) return nothing(error.reason)
    throw error
  }
}

async function readByContent(content: Buffer, models: () => Promise<Models>): Promise<DocumentReading> {
  const start = content.subarray(0, 1024).toString('latin1')
  if (start.includes('%PDF-')) return ofFile(await readPdf(content))
  if (start.startsWith('PK')) return ofFile(await readArchive(content))
  if (/^(?:\xef\xbb\xbf)?\s*</.test(start)) return ofFile(readXml(content.toString('utf8')))
  return readPhoto(content, models)
}

const ofFile = (tickets: TicketReading[]): DocumentReading => ({
  tickets,
  codes: [],
  lines: [],
  notRead: tickets.length === 0 ? 'noTicketFound' : null,
})

function readXml(xml: string): TicketReading[] {
  if (/<!DOCTYPE|<!ENTITY/i.test(xml)) throw new DocumentRefused('unsafeFile')
  const reading = looksLikeVoucher(xml) ? readVoucher(xml) : null
  return reading ? [reading] : []
}

/** An OFD file, or an archive as the railway mails it: one ticket as OFD, PDF and XML, of which the structured one is read. */
async function readArchive(content: Buffer): Promise<TicketReading[]> {
  const names = namesInArchive(content)
  if (names.some((name) => /^OFD\.xml$/i.test(name))) return readOfd(content)
  for (const kind of ['ofd', 'xml', 'pdf'] as const) {
    const files = openArchive(content, (name) => name.toLowerCase().endsWith(`.${kind}`))
    const readings: TicketReading[] = []
    for (const file of files.values()) {
      if (kind === 'pdf') readings.push(...(await readPdf(file)))
      else readings.push(...(kind === 'ofd' ? readOfd(file) : readXml(new TextDecoder().decode(file))))
    }
    if (readings.length > 0) return readings
  }
  return []
}

async function readPhoto(content: Buffer, models: () => Promise<Models>): Promise<DocumentReading> {
  const picture = await loadPicture(content).catch(() => {
    throw new DocumentRefused('unreadable')
  })
  const [lines, codes] = [await readPicture(await models(), picture), await readQrCodes(picture)]
  const tickets = readTickets(lines)
  return { tickets, codes, lines, notRead: tickets.length === 0 ? 'noTicketFound' : null }
}
