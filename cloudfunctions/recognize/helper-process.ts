import { fork, type ChildProcess } from 'node:child_process'
import * as z from 'zod'

const Message = z.object({ id: z.number(), answer: z.unknown() })

export type HelperProcess = {
  /** What the program answers to a document; null when it failed, died or took too long. One at a time. */
  ask(content: Uint8Array): Promise<unknown>
  /** Its id, or null when it does not run. */
  processId(): number | null
  close(): void
}

type Options = {
  /** The program, and how Node is to run it. */
  file: string
  execArgv: readonly string[]
  /** A document that takes longer ends the process, and the next one starts another. */
  mostSeconds: number
  /** The process ends when nothing was asked of it for so long. */
  idleSeconds?: number
}

/** A program that is started when it is needed, and started again when it died. */
export function helperProcess({ file, execArgv, mostSeconds, idleSeconds }: Options): HelperProcess {
  let child: ChildProcess | null = null
  let idle: NodeJS.Timeout | undefined
  let nextId = 1

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
    // Waiting for a document must not keep the service from ending.
    started.unref()
    started.channel?.unref()
    child = started
    return started
  }

  function close(): void {
    clearTimeout(idle)
    child?.kill()
    child = null
  }

  return {
    ask(content) {
      clearTimeout(idle)
      return new Promise((resolve) => {
        const helper = running()
        const id = nextId
        nextId += 1
        helper.ref()
        helper.channel?.ref()
        const finish = (answer: unknown) => {
          clearTimeout(timer)
          helper.off('message', receive)
          helper.off('exit', died)
          helper.off('error', died)
          helper.unref()
          helper.channel?.unref()
          if (idleSeconds !== undefined) idle = setTimeout(close, idleSeconds * 1000).unref()
          resolve(answer)
        }
        const died = () => finish(null)
        const receive = (message: unknown) => {
          const parsed = Message.safeParse(message)
          if (parsed.success && parsed.data.id === id) finish(parsed.data.answer)
        }
        const timer = setTimeout(() => {
          helper.kill('SIGKILL')
          died()
        }, mostSeconds * 1000)
        helper.on('message', receive)
        helper.on('exit', died)
        helper.on('error', died)
        helper.send({ id, content: new Uint8Array(content) }, (error) => {
          if (error) died()
        })
      })
    },
    processId: () => child?.pid ?? null,
    close,
  }
}
