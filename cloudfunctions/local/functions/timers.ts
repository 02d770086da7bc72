import type { Clock } from '../clock'
import { nextFiring, parseCron, type Schedule } from './cron'
import { listFunctions, readFunction } from './function-config'
import type { FunctionRunner } from './function-runner'

const LONGEST_WAIT = 24 * 3600 * 1000

/** Calls functions as their config.json says, never the same timer twice at once. */
export class Timers {
  readonly #running = new Map<string, Promise<unknown>>()
  readonly #cancels = new Map<string, () => void>()

  constructor(
    private readonly runner: FunctionRunner,
    private readonly directory: string,
    private readonly clock: Clock,
    private readonly log: (line: object) => void,
  ) {}

  /** Begins with every timer of every function; once begun, again changes nothing. */
  start(): void {
    if (this.#cancels.size > 0) return
    for (const name of listFunctions(this.directory)) {
      for (const trigger of readFunction(this.directory, name).config.triggers) {
        this.#schedule(name, trigger.name, parseCron(trigger.config))
      }
    }
  }

  stop(): void {
    for (const cancel of this.#cancels.values()) cancel()
    this.#cancels.clear()
  }

  /** Fires one timer now and returns the function's result; joins the run already under way. */
  async fire(name: string, trigger: string): Promise<unknown> {
    const triggers = readFunction(this.directory, name).config.triggers
    if (!triggers.some((candidate) => candidate.name === trigger))
      throw new Error(`function ${name} has no timer ${trigger}`)
    const key = `${name}/${trigger}`
    const running = this.#running.get(key)
    if (running) return running
    const event = { Type: 'Timer', TriggerName: trigger, Time: new Date(this.clock.now()).toISOString() }
    const run = this.runner
      .invoke(name, event, { source: 'wx_trigger' }, true)
      .then((result): unknown => JSON.parse(result))
      .finally(() => this.#running.delete(key))
    this.#running.set(key, run)
    return run
  }

  #schedule(name: string, trigger: string, schedule: Schedule): void {
    const next = nextFiring(schedule, this.clock.now())
    if (next === undefined) return
    const key = `${name}/${trigger}`
    const wait = next - this.clock.now()
    // A far firing is approached in steps: setTimeout cannot hold more than 24 days.
    const cancel = this.clock.schedule(Math.min(wait, LONGEST_WAIT), () => {
      if (wait <= LONGEST_WAIT && !this.#running.has(key)) {
        this.fire(name, trigger).catch((error: unknown) => {
          this.log({ level: 'error', from: 'timer', function: name, trigger, error: String(error) })
        })
      }
      this.#schedule(name, trigger, schedule)
    })
    this.#cancels.set(key, cancel)
  }
}
