import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod'
import { TicketReading } from '@domain/ticket/record/reading'
import { helperProcess } from '../../cloudfunctions/recognize/helper-process'
import { localRecognizer } from '../../cloudfunctions/recognize/local-recognizer'
import { buildFunction, bundlePrograms, installedPackages } from '../function-bundles'
import { inProject } from '../paths'

/** Something that reads tickets, in processes of its own whose memory can be told. */
export type TicketEngine = {
  title: string
  photosOnly: boolean
  read(content: Buffer): Promise<TicketReading[]>
  /** The most memory that each of its running processes has held, in megabytes. */
  peaks(): Record<string, number>
  processIds(): (number | null)[]
  close(): void
}

const built = inProject('dist', 'measured')

/** Our engine as it is deployed; without its own limits a slow machine reads all the same. */
export async function ownEngine({ ownLimits = false } = {}): Promise<TicketEngine> {
  await buildFunction('recognize', built)
  const limits = ownLimits ? {} : { mostSeconds: 120, mostSecondsOfFile: 120 }
  const recognizer = localRecognizer({ directory: path.join(built, 'recognize'), ...limits })
  return {
    title: 'Photo or file to fields',
    photosOnly: false,
    read: async (content) => (await recognizer.recognize(content)).tickets,
    peaks: () =>
      Object.fromEntries(Object.entries(recognizer.processIds()).flatMap(([name, id]) => peakOf(name, id))),
    processIds: () => Object.values(recognizer.processIds()),
    close: () => recognizer.close(),
  }
}

const Answer = z.object({ tickets: z.array(TicketReading) })

/** Another way to lines of text, in a program of its own; what the lines mean is told by the same layouts. */
export async function peerEngine(title: string, program: string): Promise<TicketEngine> {
  const packages = [...(installedPackages.recognize ?? []), 'tesseract.js']
  await bundlePrograms([inProject('scripts', 'tickets', `${program}.ts`)], built, packages)
  const peer = helperProcess({
    file: path.join(built, `${program}.js`),
    execArgv: [],
    mostSeconds: 120,
  })
  return {
    title,
    photosOnly: true,
    read: async (content) => Answer.safeParse(await peer.ask(content)).data?.tickets ?? [],
    peaks: () => Object.fromEntries(peakOf('photos', peer.processId())),
    processIds: () => [peer.processId()],
    close: () => peer.close(),
  }
}

/** Only Linux tells another process's peak. */
function peakOf(name: string, id: number | null): [string, number][] {
  const status = `/proc/${id}/status`
  if (id === null || !existsSync(status)) return []
  const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1]
  return peak === undefined ? [] : [[name, Math.round(Number(peak) / 1024)]]
}
