import path from 'node:path'
import * as z from 'zod'
import { distinctTickets } from '@domain/ticket/record/distinct-tickets'
import {
  FilesNotRead,
  NotReadReason,
  TicketReading,
  withoutRegions,
  type FileNotRead,
} from '@domain/ticket/record/reading'
import { fileKindOf } from './file-kind'
import { helperProcess, type HelperProcess } from './helper-process'
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

/** What took too much is refused for it. Whatever else ended the process says nothing about the document. */
function failed(helper: HelperProcess, spentMeans: NotReadReason): Recognized {
  const failure = helper.failure()
  const spent = failure === 'time' || failure === 'memory'
  return spent ? { ...notRead(spentMeans), spent } : notRead('engineFailed')
}

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
  /** Seconds for a photo, and for what one electronic file says; a file of pictures has as much again for each page drawn. */
  mostSeconds?: number
  mostSecondsOfFile?: number
  /** More documents waiting are told to type. */
  longestQueue?: number
}

const largestFile = 10 * 1024 * 1024
const mostTickets = 12
/** Pages that are pictures are read until then: the function itself ends after 60 seconds. */
const mostSecondsOfPages = 40
const secondsToStart = 10
/** Together with the other process at rest and the function they stay under the 1,024 MB that the function has. */
const mostMegabytes = { photos: 600, files: 300 }
/** Megabytes of JavaScript's own: what it holds outside, pictures and streams, is seen by the watch alone. */
const heap = (megabytes: number) => `--max-old-space-size=${megabytes}`

/**
 * Our own engine: photos are read in one process, electronic files in another, which ends when idle; one document at a time. A
 * process that dies or takes more than a document may costs the document it was reading.
 */
export function localRecognizer({
  directory,
  extension = 'js',
  execArgv = [],
  mostSeconds = 12,
  mostSecondsOfFile = 2,
  longestQueue = 20,
}: Options): LocalRecognizer {
  const program = (name: string) => path.join(directory, `${name}.${extension}`)
  const photos = helperProcess({
    file: program('photo-process'),
    execArgv: [...execArgv, heap(384)],
    secondsToStart,
    mostSeconds,
    mostMegabytes: mostMegabytes.photos,
  })
  const files = helperProcess({
    file: program('file-process'),
    execArgv: [...execArgv, heap(256)],
    secondsToStart,
    mostSeconds: mostSecondsOfFile,
    mostSecondsOnClock: mostSecondsOfFile + 1,
    mostSecondsInAll: mostSecondsOfFile * 5,
    mostMegabytes: mostMegabytes.files,
    idleSeconds: 5,
  })
  let waiting = 0
  let last: Promise<unknown> = Promise.resolve()

  async function readPhoto(content: Uint8Array): Promise<Recognized> {
    const answer = PhotoAnswer.safeParse(await photos.ask(content))
    return answer.success ? answer.data : failed(photos, 'unreadable')
  }

  /** A file says what it is, or shows pages that are pictures: they are read like photos. */
  async function readFile(content: Buffer): Promise<Recognized> {
    const answer = FileAnswer.safeParse(await files.ask(content))
    if (!answer.success) return failed(files, 'unsafeFile')
    const { pages, ...file } = answer.data
    const all = { tickets: file.tickets, codes: file.codes, filesNotRead: file.filesNotRead }
    const begun = performance.now()
    for (const page of pages) {
      const late = (performance.now() - begun) / 1000 > mostSecondsOfPages
      const read = late ? notRead('tooManyPages') : await readPhoto(page.picture)
      if (read.spent || (read.notRead === 'engineFailed' && page.file === null)) return read
      if (read.notRead !== null && page.file !== null)
        all.filesNotRead.push({ name: page.file, why: read.notRead })
      // Where a line stands on a drawn page says nothing about the file that a phone can show.
      all.tickets.push(...read.tickets.map(withoutRegions))
      all.codes.push(...read.codes)
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
