import type { NotReadReason, TicketReading } from '@domain/ticket/reading'
import { DocumentRefused } from './documents/document-refused'
import { namesInArchive, openArchive } from './documents/open-archive'
import { readOfd } from './documents/read-ofd'
import { readPdf } from './documents/read-pdf'
import { looksLikeVoucher, readVoucher } from './documents/read-voucher'
import { fileKindOf } from './file-kind'

/** What an electronic file said. `pages` are pictures of pages without text, to be read like photos. */
export type FileText = {
  tickets: TicketReading[]
  codes: string[]
  pages: Uint8Array[]
  notRead: NotReadReason | null
}

/** Reads an electronic file from its structure or text. What cannot or must not be read answers its reason. */
export async function readFile(content: Buffer): Promise<FileText> {
  try {
    switch (fileKindOf(content)) {
      case 'pdf':
        return found(await readPdf(content))
      case 'archive':
        return found(await readArchive(content))
      case 'xml':
        return found({ tickets: readXml(content) })
      case null:
        throw new DocumentRefused('unreadable')
    }
  } catch (error) {
    if (error instanceof DocumentRefused) return { tickets: [], codes: [], pages: [], notRead: error.reason }
    throw error
  }
}

const mostFiles = 12

type Found = { tickets: TicketReading[]; pages?: Uint8Array[] }

const found = ({ tickets, pages = [] }: Found): FileText => ({
  tickets,
  codes: [],
  pages,
  notRead: tickets.length + pages.length === 0 ? 'noTicketFound' : null,
})

function readXml(content: Uint8Array): TicketReading[] {
  const xml = new TextDecoder().decode(content)
  if (/<!DOCTYPE|<!ENTITY/i.test(xml)) throw new DocumentRefused('unsafeFile')
  const reading = looksLikeVoucher(xml) ? readVoucher(xml) : null
  return reading ? [reading] : []
}

/** An OFD file, or an archive as the railway mails it: one ticket as OFD, PDF and XML, of which the structured one is read. */
async function readArchive(content: Buffer): Promise<Found> {
  const names = namesInArchive(content)
  if (names.some((name) => /^OFD\.xml$/i.test(name))) return { tickets: readOfd(content) }
  for (const kind of ['ofd', 'xml', 'pdf'] as const) {
    const all: Required<Found> = { tickets: [], pages: [] }
    const files = openArchive(content, (name) => name.toLowerCase().endsWith(`.${kind}`))
    for (const file of [...files.values()].slice(0, mostFiles)) {
      if (kind !== 'pdf') all.tickets.push(...(kind === 'ofd' ? readOfd(file) : readXml(file)))
      else {
        const { tickets, pages } = await readPdf(file)
        all.tickets.push(...tickets)
        all.pages.push(...pages)
      }
    }
    if (all.tickets.length + all.pages.length > 0) return all
  }
  return { tickets: [] }
}
