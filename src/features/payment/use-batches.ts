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
import type { Trouble } from '@/services/calls/call-failure'
import { useAnswer } from '@/services/calls/use-answer'

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
  const { answer, trouble, again } = useAnswer('batches', () => call('list-batches', {}))
  const { batches = null, payable = 0, setAside = 0 } = answer ?? {}
  return { batches, payable, setAside, trouble, load: again }
}

/** Every payment of a batch; null until it is there. Without them the page offers to load again: the sums stand there already. */
export function useLines(batchId: string, version: number): readonly LineView[] | null {
  const { answer, trouble } = useAnswer(`${batchId}.${version}`, () => linesOf(batchId))
  return answer ?? (trouble ? [] : null)
}

async function linesOf(batchId: string): Promise<LineView[]> {
  const all: LineView[] = []
  for (let after: number | null = 0; after !== null;) {
    const page: CallOutput<'read-batch'> = await call('read-batch', { batchId, afterNumber: after })
    all.push(...page.lines)
    after = page.next
  }
  return all
}

/** The payments that are set aside; asked again when their number changes. Their number stands there already without them. */
export function useSetAside(count: number): readonly SetAside[] {
  const { answer } = useAnswer(String(count), () => call('list-set-aside', {}), { keep: true })
  return answer?.rows ?? []
}

/** What can go into a batch, as much as one holds; null until it is there. */
export function usePayable(): { rows: readonly Payable[] | null; trouble: Trouble | null } {
  const { answer, trouble } = useAnswer('payable', allPayable)
  return { rows: answer, trouble }
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
