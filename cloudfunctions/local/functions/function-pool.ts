import type { Clock } from '../clock'
import { CloudError } from '../errors'
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

/** The warm workers of one function. Calls beyond their number wait in line; a full line refuses. */
export class FunctionPool {
  readonly #workers = new Set<FunctionWorker>()
  readonly #idle: FunctionWorker[] = []
  readonly #queue: Waiting[] = []
  #closed = false

  constructor(
    readonly target: CloudFunction,
    private readonly options: PoolOptions,
  ) {}

  run(call: Call): Promise<string> {
    if (this.#queue.length >= this.options.longestQueue) {
      const message = `too many calls wait for function ${this.target.name}`
      return Promise.reject(new CloudError('EXCEED_CONCURRENT_REQUEST_LIMIT', message))
    }
    return new Promise((resolve, reject) => {
      this.#queue.push({ call, resolve, reject })
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
    for (const { reject } of this.#queue.splice(0))
      reject(new CloudError('FUNCTIONS_EXECUTE_FAIL', 'the cloud is closing'))
    await Promise.all([...this.#workers].map((worker) => worker.stop()))
  }

  #assign(): void {
    while (this.#queue.length > 0) {
      const worker = this.#idleWorker() ?? this.#newWorker()
      const next = worker && this.#queue.shift()
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
