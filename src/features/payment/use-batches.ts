import { useCallback, useEffect, useState } from 'react'
import type { CallOutput } from '@contract/calls'
import {
  claimsAFilling,
  type BatchView,
  type LineView,
  type Payable,
  type SetAside,
} from '@contract/payment-calls'
import { batchLimit } from '@domain/payment/batch'
import { call, newKey } from '@/services/calls/call'
import { troubleOf, type Trouble } from '@/services/calls/call-failure'
import { lastAsked } from '@/services/calls/last-asked'

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

/** What can go into a batch, as much as one holds; null until it is there. */
export function usePayable(): { rows: readonly Payable[] | null; trouble: Trouble | null } {
  const [state, setState] = useState<ReturnType<typeof usePayable>>({ rows: null, trouble: null })
  useEffect(() => {
    let wanted = true
    allPayable().then(
      (rows) => wanted && setState({ rows, trouble: null }),
      (error: unknown) => wanted && setState({ rows: null, trouble: troubleOf(error) }),
    )
    return () => {
      wanted = false
    }
  }, [])
  return state
}

async function allPayable(): Promise<Payable[]> {
  const rows: Payable[] = []
  let after: string | null = null
  do {
    const page: CallOutput<'list-payable'> = await call('list-payable', { after })
    rows.push(...page.rows)
    after = page.next
  } while (after !== null && rows.length < batchLimit)
  return rows.slice(0, batchLimit)
}

/** A new batch with the chosen claims. Cut short, what is in stays in, and the same key goes on with it. */
export async function proposeBatchOf(claimIds: readonly string[], key: string): Promise<BatchView> {
  let batch = await call('propose-batch', {}, { key })
  for (let start = 0; start < claimIds.length; start += claimsAFilling) {
    const input = { batchId: batch.id, claimIds: claimIds.slice(start, start + claimsAFilling) }
    batch = (await call('fill-batch', input, { key: newKey() })).batch
  }
  return batch
}

/** Gives a batch up and lets all its claims go. */
export async function cancelWhole(batchId: string): Promise<BatchView> {
  for (;;) {
    const { batch, more } = await call('cancel-batch', { batchId }, { key: newKey() })
    if (!more) return batch
  }
}
