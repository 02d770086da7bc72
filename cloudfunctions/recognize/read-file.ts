import type { FileNotRead, NotReadReason, TicketReading } from '@domain/ticket/record/reading'
import { DocumentRefused } from './documents/document-refused'
import { readPdf } from './documents/read-pdf'
import { readXml } from './documents/read-xml'
import { fileKindOf } from './file-kind'
import { pagesOf, readArchive, type FilePage } from './read-archive'

/**
 * What an electronic file said. `pages` are pictures of pages without text, to be read like photos; `filesNotRead` are those of an
 * archive that gave nothing.
 */
export type FileText = {
  tickets: TicketReading[]
  codes: string[]
  pages: FilePage[]
  filesNotRead: FileNotRead[]
  notRead: NotReadReason | null
}

/**
 * Reads an electronic file from its structure or text. What cannot or must not be read answers its reason. `pageDrawn` is told
 * of each page that is a picture: drawing it takes as long as all text.
 */
export async function readFile(content: Buffer, pageDrawn = (): void => undefined): Promise<FileText> {
  try {
    switch (fileKindOf(content)) {
      case 'pdf':
        return found(pagesOf(await readPdf(content, pageDrawn)))
      case 'archive':
        return found(await readArchive(content, pageDrawn))
      case 'xml':
        return found({ tickets: readXml(content) })
      case null:
        throw new DocumentRefused('unreadable')
    }
  } catch (error) {
    if (error instanceof DocumentRefused)
      return { tickets: [], codes: [], pages: [], filesNotRead: [], notRead: error.reason }
    throw error
  }
}

type Found = { tickets: TicketReading[]; pages?: FilePage[]; filesNotRead?: FileNotRead[] }

const found = ({ tickets, pages = [], filesNotRead = [] }: Found): FileText => ({
  tickets,
  codes: [],
  pages,
  filesNotRead,
  notRead: tickets.length + pages.length === 0 ? (filesNotRead[0]?.why ?? 'noTicketFound') : null,
})
