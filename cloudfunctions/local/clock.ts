/** Time as the cloud sees it; tests pass one they move by hand. */
export interface Clock {
  now(): number
  /** Runs `action` once after `milliseconds`; the returned function cancels it. */
  schedule(milliseconds: number, action: () => void): () => void
}

export const systemClock: Clock = {
  now: () => Date.now(),
  schedule(milliseconds, action) {
    const timer = setTimeout(action, milliseconds)
    timer.unref()
    return () => clearTimeout(timer)
  },
}
