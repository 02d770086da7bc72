import type { Clock } from '../../../cloudfunctions/local/clock'

/** A clock that moves only when told to. */
export class HandClock implements Clock {
  #now: number
  #due: { at: number; action: () => void }[] = []

  constructor(start: string | number = '2026-03-02T08:00:00Z') {
    this.#now = new Date(start).getTime()
  }

  now(): number {
    return this.#now
  }

  get waiting(): number {
    return this.#due.length
  }

  schedule(milliseconds: number, action: () => void): () => void {
    const entry = { at: this.#now + milliseconds, action }
    this.#due.push(entry)
    return () => {
      this.#due = this.#due.filter((other) => other !== entry)
    }
  }

  /** Moves on, running what becomes due in order. */
  advance(milliseconds: number): void {
    const end = this.#now + milliseconds
    for (;;) {
      const next = this.#due.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0]
      if (!next) break
      this.#due = this.#due.filter((other) => other !== next)
      this.#now = next.at
      next.action()
    }
    this.#now = end
  }
}
