import { fork, type ChildProcess } from 'node:child_process'
import * as z from 'zod'
import { watchDocument, type Bounds, type Overrun } from './document-watch'
import { useOf } from './process-use'

const Ready = z.object({ ready: z.literal(true) })
const PartDone = z.object({ id: z.number(), partDone: z.literal(true) })
const Answer = z.object({ id: z.number(), answer: z.unknown() })

/** Why a document has no answer: it took too much, the machine was too busy for it, or the process died or failed. */
export type Failure = Overrun | 'died'

export type HelperProcess = {
  /** What the program answers to a document; null when it failed, died or took too much. One at a time. */
  ask(content: Uint8Array): Promise<unknown>
  /** Why the last document has no answer; null when it has one. */
  failure(): Failure | null
  /** Its id, or null when it does not run. */
  processId(): number | null
  close(): void
}

/** A document that takes more ends the process, and the next one starts another. */
type Options = Bounds & {
  /** The program, and how Node is to run it. */
  file: string
  execArgv: readonly string[]
  /** The process ends when nothing was asked of it for so long. */
  idleSeconds?: number
}

type Outcome = { answer: unknown } | { failure: Failure | 'notSent' }

/** A program that is started when it is needed, and started again when it died. */
export function helperProcess({ file, execArgv, idleSeconds, ...bounds }: Options): HelperProcess {
  let child: ChildProcess | null = null
  /** Of those that have started: the megabytes that they held before their first document. */
  const ready = new WeakMap<ChildProcess, number>()
  let idle: NodeJS.Timeout | undefined
  let nextId = 1
  let failure: Failure | null = null

  function running(): ChildProcess {
    if (child?.connected) return child
    const started = fork(file, [], {
      execArgv: [...execArgv],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    started.on('exit', () => letGo(started))
    started.on('message', (message) => {
      if (Ready.safeParse(message).success) ready.set(started, useOf(started.pid).megabytes)
    })
    // Waiting for a document must not keep the service from ending.
    started.unref()
    started.channel?.unref()
    child = started
    return started
  }

  /** Nothing more is given to a process that ends, even while it still looks connected. */
  function letGo(helper: ChildProcess): void {
    if (child === helper) child = null
  }

  function close(): void {
    clearTimeout(idle)
    child?.kill()
    child = null
  }

  function give(content: Uint8Array): Promise<Outcome> {
    return new Promise((resolve) => {
      const helper = running()
      const id = nextId
      nextId += 1
      helper.ref()
      helper.channel?.ref()
      const finish = (outcome: Outcome) => {
        watch.stop()
        helper.off('message', receive)
        helper.off('exit', ended)
        helper.off('error', failed)
        helper.unref()
        helper.channel?.unref()
        resolve(outcome)
      }
      const end = (why: Failure | 'notSent') => {
        letGo(helper)
        helper.kill('SIGKILL')
        finish({ failure: why })
      }
      const failed = () => end('died')
      // Node aborts when its heap is full.
      const ended = (_code: number | null, signal: string | null) =>
        end(signal === 'SIGABRT' ? 'memory' : 'died')
      const receive = (message: unknown) => {
        const answer = Answer.safeParse(message)
        if (Ready.safeParse(message).success) watch.started()
        else if (PartDone.safeParse(message).data?.id === id) watch.partDone()
        else if (answer.success && answer.data.id === id) finish({ answer: answer.data.answer })
      }
      const watch = watchDocument(helper.pid, bounds, ready.get(helper) ?? null, end)
      helper.on('message', receive)
      helper.on('exit', ended)
      helper.on('error', failed)
      helper.send({ id, content: new Uint8Array(content) }, (error) => {
        if (error) end('notSent')
      })
    })
  }

  return {
    async ask(content) {
      clearTimeout(idle)
      let outcome = await give(content)
      // The process had ended unseen: the document is another one's.
      if ('failure' in outcome && outcome.failure === 'notSent') outcome = await give(content)
      if (idleSeconds !== undefined) idle = setTimeout(close, idleSeconds * 1000).unref()
      if ('answer' in outcome) {
        failure = outcome.answer === null ? 'died' : null
        return outcome.answer
      }
      failure = outcome.failure === 'notSent' ? 'died' : outcome.failure
      return null
    },
    failure: () => failure,
    processId: () => child?.pid ?? null,
    close,
  }
}
