import type { AuditedEvent } from '../claim/replay-claim'
import type { BatchState } from './batch'

/** What happens to a batch, from which states, and where it leads. */
const batchMoves: Readonly<
  Record<string, { from: readonly (BatchState | null)[]; to: BatchState | 'same' }>
> = {
  batchProposed: { from: [null], to: 'proposed' },
  batchReleased: { from: ['proposed'], to: 'released' },
  batchCancelled: { from: ['proposed'], to: 'cancelled' },
  batchExported: { from: ['released'], to: 'same' },
  batchSettled: { from: ['released'], to: 'settled' },
  batchContradicted: { from: ['released', 'settled'], to: 'same' },
}

/** What a batch must look like after the events of its chain. */
export type AuditedBatch<E extends AuditedEvent = AuditedEvent> = {
  state: BatchState | null
  proposed: E | null
  released: E | null
  settled: E | null
  exports: readonly E[]
  /** Rows that cannot come where they stand. */
  misplaced: readonly E[]
}

/** Plays the events of a batch's chain, in their order. */
export function replayBatch<E extends AuditedEvent>(events: readonly E[]): AuditedBatch<E> {
  let state: BatchState | null = null
  const misplaced: E[] = []
  const last: Record<string, E> = {}
  for (const row of events) {
    const move = batchMoves[row.event]
    if (!move?.from.includes(state)) {
      misplaced.push(row)
      continue
    }
    if (move.to !== 'same') state = move.to
    last[row.event] = row
  }
  return {
    state,
    proposed: last.batchProposed ?? null,
    released: last.batchReleased ?? null,
    settled: last.batchSettled ?? null,
    exports: events.filter((row) => row.event === 'batchExported' && !misplaced.includes(row)),
    misplaced,
  }
}

/** Numbers of lines as a short text: `1-3 7`. */
export function rangesOf(numbers: readonly number[]): string {
  const ranges: [number, number][] = []
  for (const number of [...numbers].sort((left, right) => left - right)) {
    const open = ranges.at(-1)
    if (open && number === open[1] + 1) open[1] = number
    else ranges.push([number, number])
  }
  return ranges.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(' ')
}

/** The numbers that `rangesOf` wrote. */
export const numbersIn = (ranges: string): number[] =>
  ranges
    .split(' ')
    .filter((range) => range !== '')
    .flatMap((range) => {
      const [first = 0, last = first] = range.split('-').map(Number)
      return Array.from({ length: last - first + 1 }, (_, index) => first + index)
    })
