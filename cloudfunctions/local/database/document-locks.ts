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

  /** Calls `wake` once when the lock is released; the returned function takes that back. */
  onRelease(lock: string, wake: () => void): () => void {
    const waiting = this.#waiting.get(lock) ?? new Set()
    this.#waiting.set(lock, waiting.add(wake))
    return () => waiting.delete(wake)
  }

  /** Throws LockedError when a transaction holds the document. */
  requireFree(lock: string): void {
    if (this.#holders.has(lock)) throw new LockedError(lock)
  }
}
