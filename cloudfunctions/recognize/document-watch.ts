import { performance } from 'node:perf_hooks'
import { useOf } from './process-use'

/** How much one document may take of the process that reads it. */
export type Bounds = {
  /** Seconds for a document, or for the next part of it. Time for which the machine gave the process no processor is not counted. */
  mostSeconds: number
  /** Seconds by the clock after which nobody waits longer on a full machine, once half of `mostSeconds` was had. */
  mostSecondsOnClock?: number
  /** Seconds for a document of several parts. */
  mostSecondsInAll?: number
  /** Megabytes beyond what the process held before its first document. */
  mostMegabytes?: number
  /** How long the program may take until it says that it is ready: that is no document's doing. */
  secondsToStart?: number
}

/** `late`: the machine was too busy, so that it says nothing about the document. */
export type Overrun = 'time' | 'memory' | 'late'

export type DocumentWatch = {
  /** The process has started and takes the document. */
  started(): void
  /** A part is done: the next has as much time of its own. */
  partDone(): void
  stop(): void
}

const every = 20
/** A machine so full that a document has waited this many times longer than it may take. */
const patience = 5

/**
 * Watches a process while it has a document. A process in a loop cannot stop itself: whoever watches ends it. `heldBefore`: the
 * megabytes that it held before its first document; null while it starts.
 */
export function watchDocument(
  processId: number | undefined,
  {
    mostSeconds,
    mostSecondsOnClock = Infinity,
    mostSecondsInAll = mostSeconds,
    mostMegabytes = Infinity,
    secondsToStart = 0,
  }: Bounds,
  heldBefore: number | null,
  overrun: (why: Overrun) => void,
): DocumentWatch {
  const counted = () => performance.now() - useOf(processId).waited
  const given = performance.now()
  let whole = counted()
  let part = whole
  let partBegan = given
  let allowance = heldBefore === null ? secondsToStart : 0
  let held = heldBefore ?? (secondsToStart > 0 ? Infinity : 0)
  const timer = setInterval(() => {
    const { megabytes, waited } = useOf(processId)
    const now = performance.now()
    const took = (since: number) => (now - waited - since) / 1000 - allowance
    const secondsSince = (moment: number) => (now - moment) / 1000
    if (megabytes > held + mostMegabytes) overrun('memory')
    else if (took(part) > mostSeconds || took(whole) > mostSecondsInAll) overrun('time')
    else if (secondsSince(partBegan) - allowance > mostSecondsOnClock && took(part) > mostSeconds / 2)
      overrun('late')
    else if (secondsSince(given) > patience * (mostSecondsInAll + secondsToStart)) overrun('late')
  }, every)
  return {
    started() {
      allowance = 0
      held = useOf(processId).megabytes
      whole = part = counted()
      partBegan = performance.now()
    },
    partDone() {
      part = counted()
      partBegan = performance.now()
    },
    stop: () => clearInterval(timer),
  }
}
