import { distinctTickets } from '@domain/ticket/record/distinct-tickets'
import type { FileNotRead, NotReadReason, TicketReading } from '@domain/ticket/record/reading'
import { DocumentRefused } from './documents/document-refused'
import { namesInArchive, openArchive } from './documents/open-archive'
import { readOfd } from './documents/read-ofd'
import { readPdf, type PdfText } from './documents/read-pdf'
import { readXml } from './documents/read-xml'
import { fileNameShown } from './file-name-shown'

/** A picture to be read like a photo, by the name of the file in an archive that it is or that shows it. */
export type FilePage = { file: string | null; picture: Uint8Array }

/** What came of the files of an archive. */
export type Archived = { tickets: TicketReading[]; pages: FilePage[]; filesNotRead: FileNotRead[] }

/** The kinds of files that tickets come in, the most exact first, and archives in archives at the end. */
const endings = ['ofd', 'xml', 'pdf', 'jpg', 'jpeg', 'png', 'zip'] as const
type Ending = (typeof endings)[number]

/** An archive that was forwarded is packed once more, seldom twice. */
const deepest = 2
/** As many files, bytes and pages that are pictures as all archives in one may hold together. */
const most = { files: 12, bytes: 30_000_000, pages: 12 }
type Room = { files: number; bytes: number; pages: number; pageDrawn: () => void }

/**
 * An OFD file, or an archive as the railway mails it: each ticket in one format or several. Whatever cannot be read costs itself
 * alone, and is named.
 */
export async function readArchive(content: Uint8Array, pageDrawn = (): void => undefined): Promise<Archived> {
  const names = namesInArchive(content)
  if (names.some((name) => /^OFD\.xml$/i.test(name)))
    return { tickets: readOfd(content), pages: [], filesNotRead: [] }
  const all = await readAll(content, { ...most, pageDrawn }, 0)
  const known = all.tickets.filter(({ kind }) => kind !== 'unknown')
  const tickets = known.length + all.pages.length === 0 ? all.tickets : known
  return { ...all, tickets: distinctTickets(tickets), filesNotRead: all.filesNotRead.slice(0, most.files) }
}

async function readAll(content: Uint8Array, room: Room, depth: number): Promise<Archived> {
  const all: Archived = { tickets: [], pages: [], filesNotRead: [] }
  for (const { name, ending } of filesIn(namesInArchive(content))) {
    const file = fileNameShown(name)
    const missed = (why: NotReadReason) => all.filesNotRead.push({ name: file, why })
    try {
      const bytes = takeFile(content, name, room)
      const read = await readOne(bytes, ending, room, depth)
      if (ending !== 'zip') room.pages -= read.pages.length
      if (room.pages < 0) throw new DocumentRefused('tooManyPages')
      all.tickets.push(...read.tickets)
      all.pages.push(...read.pages.map((page) => ({ ...page, file: page.file ?? file })))
      all.filesNotRead.push(...read.filesNotRead)
      const found = read.pages.length > 0 || read.tickets.some(({ kind }) => kind !== 'unknown')
      if (!found && read.filesNotRead.length === 0) missed('noTicketFound')
    } catch (error) {
      if (!(error instanceof DocumentRefused)) throw error
      missed(error.reason)
    }
    if (all.filesNotRead.length >= most.files) break
  }
  return all
}

/** Files by their endings; what a Mac adds to archives is none. */
function filesIn(names: readonly string[]): { name: string; ending: Ending }[] {
  const kept = names.filter((name) => !/(?:^|\/)(?:__MACOSX\/|\.)/.test(name))
  return endings.flatMap((ending) =>
    kept.filter((name) => name.toLowerCase().endsWith(`.${ending}`)).map((name) => ({ name, ending })),
  )
}

function takeFile(content: Uint8Array, name: string, room: Room): Uint8Array {
  if (room.files === 0) throw new DocumentRefused('tooManyPages')
  room.files -= 1
  const bytes = openArchive(content, (one) => one === name, room.bytes).get(name)
  if (!bytes) throw new DocumentRefused('unreadable')
  room.bytes -= bytes.length
  return bytes
}

async function readOne(bytes: Uint8Array, ending: Ending, room: Room, depth: number): Promise<Archived> {
  const nothing: Archived = { tickets: [], pages: [], filesNotRead: [] }
  switch (ending) {
    case 'ofd':
      return { ...nothing, tickets: readOfd(bytes) }
    case 'xml':
      return { ...nothing, tickets: readXml(bytes) }
    case 'pdf':
      return { ...nothing, ...pagesOf(await readPdf(bytes, room.pageDrawn)) }
    case 'zip':
      if (depth >= deepest) throw new DocumentRefused('unsafeFile')
      return readAll(bytes, room, depth + 1)
    case 'jpg':
    case 'jpeg':
    case 'png':
      return { ...nothing, pages: [{ file: null, picture: bytes }] }
  }
}

/** What a PDF said, its pictures as pages of a file that has no name yet. */
export const pagesOf = ({ tickets, pages }: PdfText): Pick<Archived, 'tickets' | 'pages'> => ({
  tickets,
  pages: pages.map((picture) => ({ file: null, picture })),
})
