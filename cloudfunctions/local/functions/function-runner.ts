import { randomUUID } from 'node:crypto'
import type { Clock } from '../clock'
import { CloudError } from '../errors'
import type { Caller } from '../identity/caller'
import { APP_ID, ENVIRONMENT_ID, baseEnvironment, callerEnvironment } from '../sdk-environment'
import { isDocument } from '../database/document'
import { readFunction, type CloudFunction } from './function-config'
import { FunctionPool } from './function-pool'

export interface RunnerOptions {
  directory: string
  /** Where the SDK inside functions sends its requests. */
  address: string
  environment: Record<string, string>
  mostWorkers: number
  clock: Clock
  log: (line: object) => void
}

const LARGEST_RESULT = 1024 * 1024
const LONGEST_QUEUE = 200
/** Of all variables that are set for a function, names and values. */
const LARGEST_ENVIRONMENT = 4 * 1024
/** Of the text that calls a function, from a phone or from another function. */
export const LARGEST_EVENT = 100 * 1024

/** Runs deployed functions by name, each in its own pool of worker threads. */
export class FunctionRunner {
  readonly #pools = new Map<string, FunctionPool>()

  constructor(readonly options: RunnerOptions) {
    const size = Object.entries(options.environment).flat().join('').length
    if (size > LARGEST_ENVIRONMENT)
      throw new Error(`the functions' environment exceeds ${LARGEST_ENVIRONMENT} bytes: ${size}`)
  }

  /** The function's result as JSON text. `caller.source` is the chain of callers, first caller first. */
  async invoke(
    name: string,
    event: unknown,
    caller: Omit<Caller, 'function'>,
    isTimer = false,
  ): Promise<string> {
    const target = readFunction(this.options.directory, name)
    const environment = callerEnvironment(this.options.address, { ...caller, function: name }, isTimer)
    const userInfo = caller.openid ? { userInfo: { appId: APP_ID, openId: caller.openid } } : {}
    const call = {
      event: isDocument(event) ? { ...event, ...userInfo } : event,
      environment,
      context: contextOf(target),
    }
    const result = await this.#pool(target).run(call, caller.openid)
    if (Buffer.byteLength(result) > LARGEST_RESULT) {
      throw new CloudError('FUNCTIONS_EXECUTE_FAIL', `the result of ${name} exceeds ${LARGEST_RESULT} bytes`)
    }
    return result
  }

  async close(): Promise<void> {
    await Promise.all([...this.#pools.values()].map((pool) => pool.close()))
  }

  #pool(target: CloudFunction): FunctionPool {
    const known = this.#pools.get(target.name)
    if (known?.target.version === target.version) return known
    known?.retire()
    const { address, environment, mostWorkers, clock, log } = this.options
    const pool = new FunctionPool(target, {
      mostWorkers: Math.min(mostWorkers, target.config.mostLocalInstances ?? mostWorkers),
      longestQueue: LONGEST_QUEUE,
      environment: { ...environment, ...baseEnvironment(address) },
      clock,
      onLine: (line) => log({ level: 'info', from: 'function', function: target.name, line }),
    })
    this.#pools.set(target.name, pool)
    return pool
  }
}

const contextOf = ({ name, config }: CloudFunction) => ({
  callbackWaitsForEmptyEventLoop: false,
  memory_limit_in_mb: config.memorySize,
  time_limit_in_ms: config.timeout * 1000,
  request_id: randomUUID(),
  environ: '',
  environment: '{}',
  function_name: name,
  function_version: '$LATEST',
  namespace: ENVIRONMENT_ID,
})
