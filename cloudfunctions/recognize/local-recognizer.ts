import { fork, type ChildProcess } from 'node:child_process'
import * as z from 'zod'
import { NotReadReason, TicketReading } from '@domain/ticket/reading'
import { notRead, type Recognized, type TicketRecognizer } from './ticket-recognizer'

const Answer = z.object({
  id: z.number(),
  tickets: z.array(z.custom<TicketReading>((value) => TicketReading.safeParse(value).success)),
  codes: z.array(z.string()),
  notRead: z.nullable(z.custom<NotReadReason>((value) => NotReadReason.safeParse(value).success)),
})

export type LocalRecognizer = TicketRecognizer & {
  /** The id of the process that reads now, or null when none runs. */
  processId(): number | null
  close(): void
}

type Options = {
  /** The program of the reading process, and how Node is to run it. */
  file: string
  execArgv?: readonly string[]
  /** A document that takes longer ends the process, and the next one starts another. */
  mostSeconds?: number
  /** More documents waiting are told to type. */
  longestQueue?: number
}

/**
 * Our own engine in a process of its own, one document at a time. A process that dies or hangs costs the document it was
 * reading; the next document starts a new one.
 */
export function localRecognizer({
  file,
  execArgv = [],
  mostSeconds = 25,
  longestQueue = 20,
}: Options): LocalRecognizer {
  let child: ChildProcess | null = null
  let nextId = 1
  let waiting = 0
  let last: Promise<unknown> = Promise.resolve()

  function running(): ChildProcess {
    if (child?.connected) return child
    const started = fork(file, [], {
      execArgv: [...execArgv],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    started.on('exit', () => {
      if (child === started) child = null
    })
    // Waiting for a photo must not keep the service from ending.
    started.unref()
    started.channel?.unref()
    child = started
    return started
  }

  function ask(content: Buffer): Promise<Recognized> {
    return new Promise((resolve) => {
      const reader = running()
      const id = nextId
      nextId += 1
      reader.ref()
      reader.channel?.ref()
      const finish = (result: Recognized) => {
        clearTimeout(timer)
        reader.off('message', receive)
        reader.off('exit', died)
        reader.off('error', died)
        reader.unref()
        reader.channel?.unref()
        resolve(result)
      }
      const died = () => finish(notRead('engineFailed'))
      const receive = (message: unknown) => {
        const answer = Answer.safeParse(message)
        if (answer.success && answer.data.id === id) finish(answer.data)
      }
      const timer = setTimeout(() => {
        reader.kill('SIGKILL')
        died()
      }, mostSeconds * 1000)
      reader.on('message', receive)
      reader.on('exit', died)
      reader.on('error', died)
      reader.send({ id, content: new Uint8Array(content) }, (error) => {
        if (error) died()
      })
    })
  }

  return {
    name: 'local',
    async recognize(content) {
      if (waiting >= longestQueue) return notRead('busy')
      waiting += 1
      const mine = last.then(() => ask(content)).finally(() => (waiting -= 1))
      last = mine.catch(() => undefined)
      return mine
    },
    processId: () => child?.pid ?? null,
    close() {
      child?.kill()
      child = null
    },
  }
}
