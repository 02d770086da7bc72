import { useCallback, useEffect, useState } from 'react'
import type { BatchView, LineView, SetAside } from '@contract/payment-calls'
import { call, newKey } from '@/services/call'
import { troubleOf, type Trouble } from '@/services/call-failure'
import { lastAsked } from '@/services/last-asked'

export type Batches = {
  batches: readonly BatchView[] | null
  /** Approved claims with a card that no batch has. */
  payable: number
  /** Those of which each is looked at before it goes into a batch. */
  setAside: number
  trouble: Trouble | null
  load: () => Promise<void>
}

/** The payment batches, newest first. */
export function useBatches(): Batches {
  const [state, setState] = useState<Omit<Batches, 'load'>>({
    batches: null,
    payable: 0,
    setAside: 0,
    trouble: null,
  })
  const [ask] = useState(lastAsked)
  const load = useCallback(async () => {
    const isLast = ask()
    try {
      const listed = await call('list-batches', {})
      if (isLast()) setState({ ...listed, trouble: null })
    } catch (error) {
      if (isLast()) setState((before) => ({ ...before, trouble: troubleOf(error) }))
    }
  }, [ask])
  useEffect(() => void load(), [load])
  return { ...state, load }
}

/** Every payment of a batch; null until it is there. */
export function useLines(batchId: string, version: number): readonly LineView[] | null {
  const [lines, setLines] = useState<readonly LineView[] | null>(null)
  useEffect(() => {
    let wanted = true
    const load = async () => {
      let all: LineView[] = []
      for (let after: number | null = 0; after !== null;) {
        const page: { lines: LineView[]; next: number | null } = await call('read-batch', {
          batchId,
          afterNumber: after,
        })
        all = [...all, ...page.lines]
        after = page.next
      }
      if (wanted) setLines(all)
    }
    // The sums of the batch are there already; without its lines the page offers to load again.
    load().catch(() => wanted && setLines([]))
    return () => {
      wanted = false
    }
  }, [batchId, version])
  return lines
}

/** The payments that are set aside; asked again when their number changes. */
export function useSetAside(count: number): readonly SetAside[] {
  const [rows, setRows] = useState<readonly SetAside[]>([])
  useEffect(() => {
    let wanted = true
    call('list-set-aside', {})
      .then((listed) => wanted && setRows(listed.rows))
      // Their number stands there already, and pulling down asks again.
      .catch(() => undefined)
    return () => {
      wanted = false
    }
  }, [count])
  return rows
}

/** A new batch with all that can be paid. Cut short, what is in stays in and can be gone on with. */
export async function proposeFilledBatch(key: string): Promise<BatchView> {
  const proposed = await call('propose-batch', {}, { key })
  return fillUp(proposed.id)
}

/** Puts in whatever can be paid and is not in yet. */
export async function fillUp(batchId: string): Promise<BatchView> {
  for (;;) {
    const { batch, more } = await call('fill-batch', { batchId }, { key: newKey() })
    if (!more) return batch
  }
}

/** Gives a batch up and lets all its claims go. */
export async function cancelWhole(batchId: string): Promise<BatchView> {
  for (;;) {
    const { batch, more } = await call('cancel-batch', { batchId }, { key: newKey() })
    if (!more) return batch
  }
}
