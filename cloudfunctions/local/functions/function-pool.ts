import type { Clock } from '../clock'
import { CloudError } from '../errors'
import { FairLine } from './fair-line'
import type { CloudFunction } from './function-config'
import { FunctionWorker, type Call } from './function-worker'

interface Waiting {
  call: Call
  resolve: (result: string) => void
  reject: (error: unknown) => void
}

export interface PoolOptions {
  mostWorkers: number
  longestQueue: number
  environment: Record<string, string>
  clock: Clock
  onLine: (line: string) => void
}

/**
 * The warm workers of one function. Calls beyond their number wait in line, callers taking turns, so that one who calls without
 * end makes no other wait; a full line refuses.
 */
export class FunctionPool {
  readonly #workers = new Set<FunctionWorker>()
  readonly #idle: FunctionWorker[] = []
  readonly #queue: FairLine<Waiting>
  #closed = false

  constructor(
    readonly target: CloudFunction,
    private readonly options: PoolOptions,
  ) {
    this.#queue = new FairLine(options.longestQueue)
  }

  /** Runs a call in the name of a caller; all without one share a turn. */
  run(call: Call, caller = ''): Promise<string> {
    return new Promise((resolve, reject) => {
      const turnedAway = this.#queue.join(caller, { call, resolve, reject })
      const message = `too many calls wait for function ${this.target.name}`
      turnedAway?.reject(new CloudError('EXCEED_CONCURRENT_REQUEST_LIMIT', message))
      this.#assign()
    })
  }

  /** Lets calls under way end, then stops; used when the function was built again. */
  retire(): void {
    this.#closed = true
    for (const worker of this.#idle.splice(0)) void worker.stop()
  }

  async close(): Promise<void> {
    this.#closed = true
    for (const { reject } of this.#queue.leave())
      reject(new CloudError('FUNCTIONS_EXECUTE_FAIL', 'the cloud is closing'))
    await Promise.all([...this.#workers].map((worker) => worker.stop()))
  }

  #assign(): void {
    while (!this.#queue.isEmpty) {
      const worker = this.#idleWorker() ?? this.#newWorker()
      const next = worker && this.#queue.next()
      if (!next) return
      worker
        .run(next.call)
        .then(next.resolve, next.reject)
        .finally(() => this.#release(worker))
    }
  }

  #idleWorker(): FunctionWorker | undefined {
    for (;;) {
      const worker = this.#idle.pop()
      if (!worker || worker.alive) return worker
    }
  }

  #newWorker(): FunctionWorker | undefined {
    if (this.#workers.size >= this.options.mostWorkers) return undefined
    const { environment, clock, onLine } = this.options
    const worker = new FunctionWorker(this.target, environment, clock, onLine, (ended) => {
      this.#workers.delete(ended)
      this.#assign()
    })
    this.#workers.add(worker)
    return worker
  }

  #release(worker: FunctionWorker): void {
    if (worker.alive && this.#closed) void worker.stop()
    else if (worker.alive) this.#idle.push(worker)
    this.#assign()
  }
}
