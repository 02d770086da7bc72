import path from 'node:path'
import * as z from 'zod'
import { distinctTickets } from '@domain/ticket/distinct-tickets'
import {
  FilesNotRead,
  NotReadReason,
  TicketReading,
  withoutRegions,
  type FileNotRead,
} from '@domain/ticket/reading'
import { fileKindOf } from './file-kind'
import { helperProcess } from './helper-process'
import { notRead, type Recognized, type TicketRecognizer } from './ticket-recognizer'

const Answer = z.object({
  tickets: z.array(z.custom<TicketReading>((value) => TicketReading.safeParse(value).success)),
  codes: z.array(z.string()),
  notRead: z.nullable(z.custom<NotReadReason>((value) => NotReadReason.safeParse(value).success)),
})
const PhotoAnswer = z.object({ ...Answer.shape, likeness: z.nullable(z.string()) })
const FileAnswer = z.object({
  ...Answer.shape,
  pages: z.array(z.object({ file: z.nullable(z.string()), picture: z.instanceof(Uint8Array) })),
  filesNotRead: z.custom<FileNotRead[]>((value) => FilesNotRead.safeParse(value).success),
})

export type LocalRecognizer = TicketRecognizer & {
  /** The ids of the processes that run now. */
  processIds(): { photos: number | null; files: number | null }
  close(): void
}

type Options = {
  /** The folder of the two programs, how their names end, and how Node is to run them. */
  directory: string
  extension?: 'js' | 'ts'
  execArgv?: readonly string[]
  mostSeconds?: number
  /** More documents waiting are told to type. */
  longestQueue?: number
}

const largestFile = 10 * 1024 * 1024
const mostTickets = 12

/**
 * Our own engine: photos are read in one process, electronic files in another, which ends when idle; one document at a time. A
 * process that dies or hangs costs the document it was reading.
 */
export function localRecognizer({
  directory,
  extension = 'js',
  execArgv = [],
  mostSeconds = 25,
  longestQueue = 20,
}: Options): LocalRecognizer {
  const program = (name: string) => ({
    file: path.join(directory, `${name}.${extension}`),
    execArgv,
    mostSeconds,
  })
  const photos = helperProcess(program('photo-process'))
  const files = helperProcess({ ...program('file-process'), idleSeconds: 5 })
  let waiting = 0
  let last: Promise<unknown> = Promise.resolve()

  async function readPhoto(content: Uint8Array): Promise<Recognized> {
    const answer = PhotoAnswer.safeParse(await photos.ask(content))
    return answer.success ? answer.data : notRead('engineFailed')
  }

  /** A file says what it is, or shows pages that are pictures: they are read like photos. */
  async function readFile(content: Buffer): Promise<Recognized> {
    const answer = FileAnswer.safeParse(await files.ask(content))
    if (!answer.success) return notRead('engineFailed')
    const { pages, ...file } = answer.data
    const all = { tickets: file.tickets, codes: file.codes, filesNotRead: file.filesNotRead }
    for (const page of pages) {
      const { tickets, codes, notRead: failed } = await readPhoto(page.picture)
      if (failed === 'engineFailed' && page.file === null) return notRead('engineFailed')
      if (failed !== null && page.file !== null) all.filesNotRead.push({ name: page.file, why: failed })
      // Where a line stands on a drawn page says nothing about the file that a phone can show.
      all.tickets.push(...tickets.map(withoutRegions))
      all.codes.push(...codes)
    }
    const tickets = distinctTickets(all.tickets).slice(0, mostTickets)
    return { ...all, tickets, notRead: tickets.length > 0 ? null : (file.notRead ?? 'noTicketFound') }
  }

  return {
    name: 'local',
    async recognize(content) {
      if (content.length > largestFile) return notRead('tooLarge')
      if (waiting >= longestQueue) return notRead('busy')
      waiting += 1
      const mine = last
        .then(() => (fileKindOf(content) ? readFile(content) : readPhoto(content)))
        .finally(() => (waiting -= 1))
      last = mine.catch(() => undefined)
      return mine
    },
    processIds: () => ({ photos: photos.processId(), files: files.processId() }),
    close() {
      photos.close()
      files.close()
    },
  }
}
