import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import type { Clock } from '../clock'
import { CloudError } from '../errors'
import type { CloudFunction } from './function-config'

export interface Call {
  event: unknown
  environment: Record<string, string>
  context: Record<string, unknown>
}

const reply = z.union([
  z.object({ started: z.literal(true) }),
  z.object({ result: z.string() }),
  z.object({ error: z.string() }),
])

const LOAD_SECONDS = 30

const failed = (text: string) => new CloudError('FUNCTIONS_EXECUTE_FAIL', text)

/** One thread with its own copy of the environment, warm between calls and thrown away after any accident. */
export class FunctionWorker {
  readonly #worker: Worker
  #settle: ((outcome: { result: string } | { error: Error }) => void) | undefined
  #cancelTimer = () => {}
  alive = true

  constructor(
    readonly target: CloudFunction,
    environment: Record<string, string>,
    private readonly clock: Clock,
    onLine: (line: string) => void,
    onEnd: (worker: FunctionWorker) => void,
  ) {
    this.#worker = new Worker(new URL('./worker.cjs', import.meta.url), {
      env: environment,
      execArgv: [],
      workerData: { file: target.file },
      resourceLimits: { maxOldGenerationSizeMb: target.config.memorySize },
      stdout: true,
      stderr: true,
    })
    for (const stream of [this.#worker.stdout, this.#worker.stderr] as Readable[]) {
      createInterface({ input: stream }).on('line', onLine)
    }
    this.#worker.on('message', (message) => this.#receive(message))
    this.#worker.on('error', (error) => this.#end(failed(describeCrash(error))))
    this.#worker.on('exit', (code) => {
      this.#end(failed(`function exited with code ${code} before it returned`))
      onEnd(this)
    })
  }

  /** Runs one call; the result is JSON text. */
  run(call: Call): Promise<string> {
    return new Promise((resolve, reject) => {
      this.#settle = (outcome) => ('result' in outcome ? resolve(outcome.result) : reject(outcome.error))
      // Loading the bundle is not the call's time, but an endless loop at load must end too.
      this.#limit(LOAD_SECONDS)
      this.#worker.postMessage(call)
    })
  }

  stop(): Promise<number> {
    this.alive = false
    return this.#worker.terminate()
  }

  #receive(message: unknown): void {
    const parsed = reply.safeParse(message)
    if (!parsed.success) return
    if ('started' in parsed.data) this.#limit(this.target.config.timeout)
    else if ('result' in parsed.data) this.#finish({ result: parsed.data.result })
    else this.#finish({ error: failed(parsed.data.error) })
  }

  #limit(seconds: number): void {
    this.#cancelTimer()
    this.#cancelTimer = this.clock.schedule(seconds * 1000, () => {
      const message = `Invoking task timed out after ${seconds} seconds`
      this.#end(new CloudError('FUNCTIONS_TIME_LIMIT_EXCEEDED', message))
      void this.stop()
    })
  }

  #end(error: Error): void {
    this.alive = false
    this.#finish({ error })
  }

  #finish(outcome: { result: string } | { error: Error }): void {
    this.#cancelTimer()
    const settle = this.#settle
    this.#settle = undefined
    settle?.(outcome)
  }
}

const describeCrash = (error: unknown): string => {
  if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return 'MemoryLimitExceeded'
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
