import type { Clock } from '../clock'

/** A plain write met a document some transaction holds: wait for `lock`, then try again. */
export class LockedError extends Error {
  constructor(readonly lock: string) {
    super(`locked: ${lock}`)
  }
}

/** Which transaction holds which document, and who waits for it. */
export class DocumentLocks {
  readonly #holders = new Map<string, string>()
  readonly #waiting = new Map<string, Set<() => void>>()

  holder(lock: string): string | undefined {
    return this.#holders.get(lock)
  }

  take(lock: string, transaction: string): void {
    this.#holders.set(lock, transaction)
  }

  release(lock: string): void {
    this.#holders.delete(lock)
    const waiting = this.#waiting.get(lock)
    this.#waiting.delete(lock)
    for (const wake of waiting ?? []) wake()
  }

  /** Waits until the lock is let go, at most `patience` milliseconds. */
  released(lock: string, clock: Clock, patience: number): Promise<void> {
    // It may have been let go since the attempt, and then nobody would wake us.
    if (!this.#holders.has(lock)) return Promise.resolve()
    return new Promise((resolve) => {
      const waiting = this.#waiting.get(lock) ?? new Set()
      const wake = () => {
        cancelTimer()
        resolve()
      }
      const cancelTimer = clock.schedule(patience, () => {
        waiting.delete(wake)
        resolve()
      })
      this.#waiting.set(lock, waiting.add(wake))
    })
  }

  /** Throws LockedError when a transaction holds the document. */
  requireFree(lock: string): void {
    if (this.#holders.has(lock)) throw new LockedError(lock)
  }
}
